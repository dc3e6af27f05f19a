/** "a clerk who asked not to be named": what tells why a speaker is not named belongs to the speaker, and reports nothing. */
import type { ParsedText } from '../text/document.ts';
import type { AttributionReading } from './reading.ts';

const NAMING = new Set('named identified quoted'.split(' '));
const NAMES = new Set('name names'.split(' '));
/** Words that stand between the verb and the name: "not to be", "to give her full". */
const ON_THE_WAY = new Set('not to be have give use his her their full real last own remain stay'.split(' '));
/** "not to give her own full name" */
const LONGEST_WAY = 7;

/** Whether somebody asks, in a clause with "who" beside what he says, that his name be kept out. */
export function withholdsName(doc: ParsedText, { source, content, row }: AttributionReading): boolean {
  if (!source?.antecedent || !row) return false;
  const { first, end } = content[0]!;
  for (let i = first; i < Math.min(end, first + LONGEST_WAY); i++) {
    const lower = doc.lower(i);
    if (NAMING.has(lower)) return doc.lower(i - 1) === 'be';
    if (lower === 'anonymous' || lower === 'anonymity') return true;
    if (NAMES.has(lower)) return i > first;
    if (!ON_THE_WAY.has(lower)) return false;
  }
  return false;
}

/** Sources of several speakers: "both Lund and Halland", "U.S. and South Korean officials", "the mayor, the police and the union". */
import type { ParsedText } from '../text/document.ts';
import type { TokenRange } from './reading.ts';

const CONJUNCTIONS = new Set(['and', 'or', 'nor']);
const PREPOSITIONS = new Set('of in at for from with on between among by to near about against within inside over'.split(' '));
/** What adds to a speaker, and begins no speaker of its own. */
const ASIDES = new Set('who whose which whom that where when as including along like such'.split(' '));
const BOTH = new Set(['both', 'neither', 'either']);
const OPENING_MARKS = new Set(['(', '[', '—', '–', '-', '--']);
/** Longer phrases are told by their head alone. */
const LONGEST_LIST = 40;

/**
 * The speakers that a source joins, two or more; none where it is one: "the king of Lund and Halland", "Ann Lee, a nurse and
 * writer", "the founder and chief executive". `isOneName` says of a conjunction that it stands inside a name.
 */
export function jointSpeakers(doc: ParsedText, { first, end }: TokenRange, isOneName: (token: number) => boolean): TokenRange[] {
  const joints: number[] = [];
  let conjunctions = 0;
  let last = Math.min(end, first + LONGEST_LIST);
  for (let i = first; i < last; i++) {
    const lower = doc.lower(i);
    if (ASIDES.has(lower) || OPENING_MARKS.has(lower)) last = i;
    else if (conjunctions === 0 && PREPOSITIONS.has(lower)) return [];
    else if (CONJUNCTIONS.has(lower) && !isOneName(i)) {
      conjunctions++;
      joints.push(i);
    } else if (lower === ',' && conjunctions === 0) joints.push(i);
  }
  if (conjunctions === 0) return [];
  // "Lund and Halland, which border on it,"
  if (doc.lower(last - 1) === ',') last--;
  const parts = split(doc, BOTH.has(doc.lower(first)) ? first + 1 : first, last, joints);
  if (parts.length < 2) return [];
  // "a founder and chief executive": one who is both.
  const second = parts.at(-1)!;
  const { pos } = doc.tokens;
  if (pos[second.first] === 'NOUN' && !(isName(doc, second) && isName(doc, parts[0]!)) && !/s$/.test(doc.lower(endOfHead(doc, second) - 1)) && parts.length === 2) return [];
  // "Ann Lee, a nurse and writer": what stands behind the comma tells who she is.
  const hasComma = joints.some((i) => doc.lower(i) === ',');
  return hasComma && parts.some((part) => isName(doc, part) !== isName(doc, parts[0]!)) ? [] : parts;
}

function split(doc: ParsedText, first: number, end: number, joints: readonly number[]): TokenRange[] {
  const parts: TokenRange[] = [];
  let from = first;
  for (const joint of [...joints, end]) {
    if (joint > from) parts.push({ first: from, end: joint });
    from = joint + 1;
  }
  return parts;
}

/** Where the words before the first preposition or comma of a phrase end; its head is the last of them. */
export function endOfHead(doc: ParsedText, { first, end }: TokenRange): number {
  for (let i = first + 1; i < end; i++) {
    const lower = doc.lower(i);
    if (PREPOSITIONS.has(lower) || ASIDES.has(lower) || lower === ',' || OPENING_MARKS.has(lower)) return i;
  }
  return end;
}

const isName = (doc: ParsedText, part: TokenRange): boolean => doc.tokens.pos[endOfHead(doc, part) - 1] === 'PROPN';

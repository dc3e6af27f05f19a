/**
 *     The junta and its stooges kicked the charter aside.
 *         ^^^^^         ^^^^^^^ ^^^^^^ in charged company
 *
 * Words that are innocent in plain reporting and loaded in polemic. A row whose gate asks for `charged` company is looked for only in sentences that hold
 * other loaded language, strong by itself, and counts only in the voice of that. It gives way to whatever else marks its words.
 */
import type { LexiconRow } from '../../contract/lexicon.ts';
import type { Finding } from '../../contract/measure.ts';
import type { Matcher } from '../../lexicons/matcher.ts';
import type { Reading } from '../../reading.ts';
import { STRENGTH_OF_ONE_POINT } from '../lexicon-findings.ts';

/**
 * The least amount of a single piece of evidence that makes company: 2 of 4 in the scale of ratings, clearly charged. Chosen on BABE and our own development
 * articles: with less most of what comes in is innocent; sums of milder evidence, and the sentences beside, did no better.
 */
const LEAST_COMPANY = 0.5;

export const asksForCompany = ({ gate }: Pick<LexiconRow, 'gate'>): boolean => gate?.charged === true;

/** `matcher`: of the rows that ask for company; `found`: all evidence that asks for none. */
export function findChargedRows(reading: Reading, matcher: Matcher<LexiconRow>, found: readonly Finding[]): Finding[] {
  const { context, parsed, voiceOfToken } = reading;
  const { tokens, sentences } = parsed;
  const findings: Finding[] = [];
  let taken: Uint8Array | undefined;
  for (const [s, voices] of voicesBySentence(reading, found)) {
    for (const { row, first, end } of matcher.match(sentences[s]!, context)) {
      if (!voices.has(voiceOfToken[first]!)) continue;
      taken ??= markedTokens(reading, found);
      if (taken.subarray(first, end).includes(1)) continue;
      findings.push({ start: tokens.start[first]!, end: tokens.end[end - 1]!, category: row.category, amount: Math.min(1, row.strength / STRENGTH_OF_ONE_POINT), rule: row.id });
    }
  }
  return findings;
}

/** The sentences that hold strong evidence, and in whose voices it stands. */
function voicesBySentence({ parsed, voiceOfToken }: Reading, found: readonly Finding[]): Map<number, Set<number>> {
  const company = new Map<number, Set<number>>();
  for (const { start, amount } of found) {
    if (amount < LEAST_COMPANY) continue;
    const s = parsed.sentenceAt(start);
    const voice = voiceOfToken[parsed.tokenAt(start)]!;
    const voices = company.get(s);
    if (voices === undefined) company.set(s, new Set([voice]));
    else voices.add(voice);
  }
  return company;
}

/** 1 for the tokens that evidence stands on; a question that is marked whole leaves its words to be marked. */
function markedTokens({ parsed }: Reading, found: readonly Finding[]): Uint8Array {
  const marked = parsed.columns.uint8(parsed.tokens.count);
  for (const { start, end, category } of found) if (category !== 'rhetorical-question') marked.fill(1, parsed.tokenAt(start), parsed.tokenAt(end - 1) + 1);
  return marked;
}

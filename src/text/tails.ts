/**
 *     Bees forget the way home, the team reports. As the bank notes, trade has grown.
 *                                        -------                -----
 *
 * Plurals to the tagger, and verbs where they close or open a sentence behind whoever speaks.
 */
import type { TokenTable } from './parse.ts';

const SAYS = new Set('reports notes claims estimates remarks comments jokes quips demands promises states details records'.split(' '));
/** Words of a speaker between a comma and the verb. */
const LONGEST_SPEAKER = 8;
const OF_SPEAKER = /^(?:NOUN|PROPN|ADJ|DET|PART|PRON|NUM)$/;
const ENDS = /^[.!?,;:…)"”’]+$/;
/** With such words before them they are things after all: "the expense claims". */
const OF_THINGS = new Set('bank expense expenses insurance press news police weather credit annual school medical court tax asylum job sick liner programme program'.split(' '));

export function mendTails(tokens: TokenTable, first: number, end: number): void {
  const { word, pos } = tokens;
  for (let i = first + 2; i < end; i++) {
    if (pos[i] !== 'NOUN' || !SAYS.has(word[i]!.lower)) continue;
    const opening = speakerBefore(tokens, first, i);
    if (opening >= 0 && (isTail(tokens, first, opening, i, end) || isAs(tokens, first, opening, i, end))) pos[i] = 'VERB';
  }
}

/** Where the words for one speaker begin that end at the token; -1 where none stand there. */
function speakerBefore({ word, pos, text }: TokenTable, first: number, end: number): number {
  const last = word[end - 1]!.lower;
  if (!/^(?:NOUN|PROPN)$/.test(pos[end - 1]!) || (pos[end - 1] === 'NOUN' && /[^s]s$/.test(last)) || OF_THINGS.has(last)) return -1;
  let i = end - 1;
  while (i > first && end - i < LONGEST_SPEAKER && (OF_SPEAKER.test(pos[i - 1]!) || /^(?:of|for)$/.test(word[i - 1]!.lower)) && word[i - 1]!.lower !== 'that') i--;
  // "The firm, the bank and the notes"
  if (pos[i] !== 'DET' && pos[i] !== 'PRON' && pos[i] !== 'PROPN') return -1;
  return i === first || text[i - 1] === ',' || /^(?:as|”|")$/.test(word[i - 1]!.lower) || /^["”]$/.test(text[i - 1]!) ? i : -1;
}

/** ", the team | reports." behind a clause with a verb of its own, at the end of its sentence. */
function isTail({ text, pos }: TokenTable, first: number, opening: number, i: number, end: number): boolean {
  const next = i + 1 < end ? text[i + 1]! : '.';
  if (!/^[.!?]+$/.test(next) || !/^[,"”]$/.test(text[opening - 1] ?? '')) return false;
  for (let k = opening - 2; k >= first && !/^[.!?]$/.test(text[k]!); k--) if (pos[k] === 'VERB' || pos[k] === 'AUX') return true;
  return false;
}

/** "As the bank | notes, …", "…, as the bank | notes." */
function isAs({ text, word }: TokenTable, first: number, opening: number, i: number, end: number): boolean {
  if (opening - 1 < first || word[opening - 1]!.lower !== 'as') return false;
  const opens = opening - 1 === first || /^[.!?,;:—–(“"]$/.test(text[opening - 2]!);
  return opens && (i + 1 >= end || ENDS.test(text[i + 1]!));
}

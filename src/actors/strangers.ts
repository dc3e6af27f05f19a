/** Names of which no table knows a word: somebody all the same, where the sentence has them do or suffer something. */
import type { ParsedText } from '../text/document.ts';
import { isSubject } from './antecedents.ts';

/** After these stands somebody as often as a thing: "blamed by", "a letter to", "together with". Not after "in", "at", "near", "on". */
const TOWARD_SOMEBODY = new Set('by with to from for against of among between like than about over under'.split(' '));

/** Whether a verb says what the name does or what is done to it, or a preposition leads to it that leads to people. */
export function isTreatedAsSomebody(doc: ParsedText, m: { first: number; end: number; sentence: number }): boolean {
  const { firstToken } = doc.sentences[m.sentence]!;
  const before = m.first > firstToken ? doc.lower(m.first - 1) : '';
  if (before === 'the' || before === 'a' || before === 'an') return false;
  // "Ada Roy, of Beech Lane", "Ada Roy of Skelby Colliery": where somebody lives or works.
  if (/^(?:of|from)$/.test(before) && m.first - 2 >= firstToken && (doc.lower(m.first - 2) === ',' || doc.tokens.pos[m.first - 2] === 'PROPN')) return false;
  // "Kelo Varsa and his cronies"
  if (doc.lower(m.end) === 'and' && /^(?:his|her)$/.test(doc.lower(m.end + 1))) return true;
  if (TOWARD_SOMEBODY.has(before) || isSubject(doc, m)) return true;
  return m.first > firstToken && doc.phrases(m.sentence).verbAt[m.first - 1 - firstToken]! >= 0;
}

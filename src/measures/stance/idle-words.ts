/**
 *     The board is understood to want peace. To be fair, the board would like another year.
 *
 * Words that tell something elsewhere and nothing in a fixed phrase: neither praise nor blame of anybody, whatever the lists say of the word.
 */
import type { TokenTable } from '../../text/parse.ts';

/** Whether the word is idle where it stands, seen from its neighbours in the sentence `[from, to)`. */
export type IdleTest = (lower: (token: number) => string, token: number) => boolean;

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"]);
const WOULD = new Set(['would', "'d", 'should', 'might']);
const ADVERBS = new Set(['also', 'much', 'dearly', 'really', 'still', 'widely', 'now', 'generally', 'commonly', 'not', "n't"]);

/** The word before, adverbs passed over. */
const before = (lower: (token: number) => string, token: number): string => lower(ADVERBS.has(lower(token - 1)) ? token - 2 : token - 1);

/** "is understood to": what is heard, no understanding. */
const hearsay: IdleTest = (lower, i) => lower(i + 1) === 'to' && BE.has(before(lower, i));
/** "would like a word", "would like to": a wish, no liking. */
const wish: IdleTest = (lower, i) => WOULD.has(before(lower, i));
/** "to be fair, …", "let me be honest": said of one's own words. */
const candour: IdleTest = (lower, i) => lower(i - 1) === 'be' && ['to', 'me', 'us'].includes(lower(i - 2)) && [',', ':', '—', '–', '.'].includes(lower(i + 1));

/** "a good deal of", "a great deal more": no deal that is good. */
const muchOf: IdleTest = (lower, i) => lower(i + 1) === 'deal' && ['of', 'more', 'less', 'better', 'worse'].includes(lower(i + 2));

const ASKS = new Set('answer answers answered answering ask asks asked asking take takes took taking'.split(' '));
const ARTICLES = new Set(['a', 'an', 'the', 'some', 'any', 'no', 'more', 'several']);

const NOT_TOLD = new Set('comment say answer discuss give name elaborate respond confirm provide specify identify disclose reveal talk speak'.split(' '));
/** "declined to say": reporters write it of whoever keeps to himself, without blame. */
const keptBack: IdleTest = (lower, i) => lower(i + 1) === 'to' && NOT_TOLD.has(lower(i + 2));

const ALIKE = new Set('one no-one nobody nothing none anyone anybody anything someone somebody something everyone everybody everything look looks looked looking feel feels felt sound sounds sounded seem seems seemed'.split(' '));
const DEGREES = new Set(['quite', 'else', 'just', 'much', 'more', 'exactly', 'really', 'rather', 'very', 'so', 'a', 'bit', 'lot', 'at', 'all']);
/** "there is no one quite like Lund", "sounds like": a likeness, no liking. */
const likeness: IdleTest = (lower, i) => {
  let k = i - 1;
  while (DEGREES.has(lower(k))) k--;
  return ALIKE.has(lower(k)) && lower(k - 1) !== 'as';
};

/** "requires improvement", "room for improvement": nothing is good as yet. */
const wanting: IdleTest = (lower, i) => /^(?:needs?|needed|needing|requires?|required|requiring)$/.test(lower(i - 1)) || (lower(i - 1) === 'for' && /^(?:room|need|scope|case)$/.test(lower(i - 2)));

const OF_COURT = new Set(["'s", '’s', 'service', 'witness', 'witnesses', 'case', 'counsel', 'lawyer', 'lawyers', 'barrister', 'team']);
/** "gave evidence for the prosecution", "the prosecution's case": a party in court, no deed. */
const party: IdleTest = (lower, i) => OF_COURT.has(lower(i + 1)) || (lower(i - 1) === 'the' && lower(i + 1) !== 'of' && lower(i + 1) !== 'for');

const OF_BODY = new Set(['the', 'its', 'their', "'s", '’s', "'", '’', 'a', 'new', 'current', 'old', 'party', 'political', 'military', 'national', 'collective', 'senior', 'top', 'church', 'union', 'city', 'state', 'club']);
const OF_SKILL = new Set(['skills', 'skill', 'qualities', 'style', 'ability', 'abilities', 'role']);
/** "The leadership of the union met": those who lead, and no praise of how. */
const leaders: IdleTest = (lower, i) => OF_BODY.has(lower(i - 1)) && !OF_SKILL.has(lower(i + 1));

const OWNERS = new Set(['his', 'her', 'its', 'their', 'my', 'our', "'s", '’s']);
const OF_SHOTS = new Set(['distance', 'range', 'line', 'lines', 'squad', 'squads', 'position', 'positions', 'pin', 'order']);

const TESTS = new Map<string, IdleTest>([
  ...['understood', 'believed', 'thought', 'reported', 'rumoured', 'rumored', 'reputed'].map((word) => [word, hearsay] as const),
  ...['love', 'prefer'].map((word) => [word, wish] as const),
  ['like', (lower, i) => wish(lower, i) || likeness(lower, i)],
  ...['decline', 'declines', 'declined', 'declining'].map((word) => [word, keptBack] as const),
  ...['improvement', 'improvements', 'improving'].map((word) => [word, wanting] as const),
  ['prosecution', party],
  ['leadership', leaders],
  // "within firing distance"
  ['firing', (lower, i) => OF_SHOTS.has(lower(i + 1))],
  // "capable of carrying", "nuclear-capable": what something can do
  ['capable', (lower, i) => lower(i + 1) === 'of' || lower(i - 1) === '-' || lower(i - 1) === 'nuclear'],
  ['unaware', (lower, i) => ['of', 'that', 'how', 'whether'].includes(lower(i + 1))],
  // "is a consequence of the war", "before his demise": how things came about and ended
  ['consequence', (lower, i) => lower(i + 1) === 'of' || (ARTICLES.has(lower(i - 1)) && lower(i - 2) === 'as')],
  ['consequences', (lower, i) => lower(i + 1) === 'of'],
  ['demise', (lower, i) => OWNERS.has(lower(i - 1))],
  ...['fair', 'honest', 'frank', 'clear', 'blunt', 'sure', 'precise'].map((word) => [word, candour] as const),
  // "a good many", "a great deal", "good evening", "for good"
  ['good', (lower, i) => muchOf(lower, i) || ['many', 'few', 'morning', 'afternoon', 'evening', 'night'].includes(lower(i + 1)) || (lower(i - 1) === 'for' && /^[.,;]?$/.test(lower(i + 1)))],
  ['great', (lower, i) => lower(i + 1) === 'many' || muchOf(lower, i)],
  ['best', (lower, i) => lower(i - 1) === 'at'],
  ['worst', (lower, i) => lower(i - 1) === 'at'],
  // "vice president", "vice-chair": the second in rank
  ['vice', (lower, i) => /^(?:-|president|chair|chairman|chairwoman|chancellor|premier|minister|admiral|marshal|mayor|captain|principal|prime)/.test(lower(i + 1)) && lower(i + 1) !== ''],
  // "for the third day in a row"
  ['row', (lower, i) => lower(i - 1) === 'a' && lower(i - 2) === 'in'],
  // "answered questions", "took a question": the business of reporters, no doubt of anybody
  ...['question', 'questions'].map((word) => [word, (lower: (token: number) => string, i: number) => ASKS.has(before(lower, i)) || (ARTICLES.has(lower(i - 1)) && ASKS.has(lower(i - 2)))] as const),
  ['doubt', (lower, i) => lower(i - 1) === 'no'],
  ['wonder', (lower, i) => lower(i - 1) === 'no' || lower(i - 1) === 'little'],
]);

/** What decides whether a word is idle; null for words that never are. */
export const idleTestOf = (lower: string): IdleTest | null => TESTS.get(lower) ?? null;

export function isIdle(test: IdleTest, tokens: TokenTable, token: number, from: number, to: number): boolean {
  return test((i) => (i < from || i >= to ? '' : tokens.word[i]!.lower), token);
}

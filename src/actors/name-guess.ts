/** What a name that no table knows is, as far as its own words and its neighbours tell. */
import { BODY_NOUN, DOUBTFUL_GIVEN, EVENT, GIVEN, ORGANIZATION } from './name-facts.ts';
import type { NameMention } from './name-mention.ts';
import type { NameText } from './name-text.ts';
import { CLUB_OPENERS, PLACE_OPENERS, PLACE_WORDS, PLACES_WITH_ARTICLE } from './name-words.ts';
import type { Role } from './roles.ts';
import { isKin } from './titles.ts';

const SAINT = /^(?:st|st\.|saint)$/;
/** Whose halls speak for a town. */
const HALLS = /^(?:city|town|county)$/;
/** Which houses have their names of somebody, and act. */
export const HOUSES = /^(?:house|museum|gallery|theatre|theater|library|hotel|cathedral|temple|mosque|hall|palace|airport|station|zoo|conference)$/;
/** "J." */
const INITIAL = /^\p{L}\.$/u;

/** Of the name in the tokens `[first, end)`, behind the role that stands before it. */
export function guessOf(text: NameText, first: number, end: number, role: Role | null): NameMention['guess'] {
  const { doc } = text;
  if (role && role.kind !== 'anonymous' && (role.use.includes('title') || isKin(role))) return 'person';
  const opening = doc.lower(first);
  if (end - first === 2 && CLUB_OPENERS.test(opening)) return 'organization';
  // "City Hall"
  if (end - first === 2 && doc.lower(end - 1) === 'hall' && HALLS.test(opening)) return 'organization';
  // "The opposition National Accord", "Roots Not Riots", "St Oswin's Primary"
  if (end - first > 1 && (doc.lower(first - 1) === 'opposition' || isNegating(text, first, end) || isSaints(text, first, end)) && !text.is(first, GIVEN)) return 'organization';
  if (end - first < 2 || PLACE_OPENERS.has(opening) || PLACE_WORDS.has(doc.lower(end - 1))) return 'unknown';
  // "Donald J."
  if (/^\p{L}\.?$/u.test(doc.tokens.text[end - 1]!)) return 'unknown';
  // "the Victoria Hotel"
  if (doc.lower(first - 1) === 'the' && HOUSES.test(doc.lower(end - 1))) return 'unknown';
  if (text.is(first, GIVEN)) return 'person';
  // "26-year-old Yorman Roe", but no "150-year-old Grand Hotel"
  if (isAged(text, first) && !text.is(end - 1, EVENT | BODY_NOUN | ORGANIZATION)) return 'person';
  if (hasArticle(text, first, end) && !PLACES_WITH_ARTICLE.has(opening)) return 'likely';
  if (text.is(first, DOUBTFUL_GIVEN) && !text.is(end - 1, EVENT)) return 'likely';
  return end - first > 2 && (INITIAL.test(doc.tokens.text[first]!) || INITIAL.test(doc.tokens.text[first + 1]!)) ? 'person' : 'unknown';
}

const isAged = ({ doc }: NameText, first: number): boolean =>
  first > 4 && doc.lower(first - 1) === 'old' && doc.lower(first - 3) === 'year' && /^[1-9]\d?$/.test(doc.lower(first - 5));

/** "a FAIR DEAL": all of it is shouted. */
export function isAllShouted({ doc }: NameText, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!doc.tokens.word[i]!.isShouted) return false;
  return true;
}

function isNegating({ doc }: NameText, first: number, end: number): boolean {
  for (let i = first + 1; i < end - 1; i++) if (doc.tokens.text[i] === 'Not') return true;
  return false;
}

const isSaints = ({ doc }: NameText, first: number, end: number): boolean =>
  end - first > 3 && SAINT.test(doc.lower(first)) && /^['’]s?$/.test(doc.lower(end - 2));

/** "Basil | al-Jaderi" */
function hasArticle({ doc }: NameText, first: number, end: number): boolean {
  for (let i = first + 1; i + 2 < end; i++) if (/^(?:al|el)$/.test(doc.tokens.text[i]!) && doc.lower(i + 1) === '-') return true;
  return false;
}

/** Titles and roles around a run of capitals: "Foreign Minister Choe Son Hui", "spokesman Dmitry Peskov". */
import type { ParsedText } from '../text/document.ts';
import { GIVEN } from './name-facts.ts';
import type { NameText } from './name-text.ts';
import type { Role, RoleMatch } from './roles.ts';

export interface Title {
  role: Role;
  end: number;
}

/** A title with capitals that begins the run and leaves a name: "Foreign Minister | Choe Son Hui". */
export function titleAt(text: NameText, at: number, end: number): Title | undefined {
  const found = text.roleStartingAt(at, end);
  if (!found || found.end >= end || !found.role.use.includes('title') || text.doc.lower(found.end) === '-') return undefined;
  // "Dean Baquet", "Judge Reinhold": a given name that is a title too, and one word after it.
  const isGiven = found.end === at + 1 && text.is(at, GIVEN) && end - found.end === 1;
  return isGiven ? undefined : found;
}

/** "Secretary of | State Antony Blinken": a title that began before the run. */
export function roleInto(text: NameText, from: number, first: number, end: number): RoleMatch | null {
  for (let i = Math.min(end - 1, first + 2); i > first; i--) {
    const found = text.roleEndingAt(from, i);
    if (found && found.first < first && !found.isPlural) return found;
  }
  return null;
}

/** A title in lower case right before the run: "spokesman Dmitry Peskov", or in apposition: "his sister, Kim Yo Jong". */
export function roleBefore(text: NameText, from: number, first: number): RoleMatch | null {
  const { doc } = text;
  const inApposition = first - 1 > from && doc.lower(first - 1) === ',';
  const found = text.roleEndingAt(from, inApposition ? first - 1 : first);
  if (!found) return null;
  const isLower = !doc.tokens.word[found.end - 1]!.isCapitalized;
  // "his wife, Ada, said": one name alone where it stands between commas.
  const isAlone = !doc.tokens.word[first + 1]?.isCapitalized && !(doc.lower(first + 1) === ',' && isKin(found.role) && /^(?:a|the|his|her|their|my|our|one|['’]s?)$/.test(doc.lower(found.first - 1)));
  if (inApposition) return found.isPlural || isAlone || isVocative(doc, found.first, from) ? null : endingAt(found, first);
  // "father Brown" is no title; "mother Maria" may be one, but who is meant stands in the name.
  if (isLower && found.role.capitalised) return null;
  return endingAt(found, first);
}

const endingAt = ({ role, first, isPlural }: RoleMatch, end: number): RoleMatch => ({ role, first, end, isPlural });

/** "wife", "girl": no title, but whoever is named right after it is a person. */
export const isKin = ({ kind, use }: Role): boolean => kind === 'person' && !use.includes('title');

/** "Yes, Minister, …": a role between commas at the very start is spoken to, not borne by who follows. */
const isVocative = (doc: ParsedText, first: number, from: number): boolean => first === from && doc.tokens.word[first]!.isCapitalized && doc.tokens.pos[first] !== 'PROPN';

/** When two names in two tellings of one event are spellings of one person's. */

/** The parts of a name to be compared: lower case, without accents, points and hyphens. */
export function nameParts(name: string): string[] {
  const folded = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return folded.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
}

/** A last name this long or longer may differ by one letter; a first name from four on. Short names that differ are other names. */
const LAST_NAME_LETTERS = 5;
const FIRST_NAME_LETTERS = 4;

/**
 * `Tamaz Irdan` and `Tamas Erdan`, `I. Solheim` and `Ingrid Solheim`, `Halil` and `Samir Halil`: the last names are the same but for one
 * letter, and the first ones, where both have one, the same but for one letter or shortened to their first.
 */
export function mayBeSamePerson(one: readonly string[], other: readonly string[]): boolean {
  const [last, otherLast] = [one.at(-1), other.at(-1)];
  if (last === undefined || otherLast === undefined || !isNear(last, otherLast, LAST_NAME_LETTERS)) return false;
  // A last name alone is no better than its letters.
  if (one.length === 1 || other.length === 1) return last === otherLast;
  const [first, otherFirst] = [one[0]!, other[0]!];
  if (first.length === 1 || otherFirst.length === 1) return first[0] === otherFirst[0] && last === otherLast;
  return isNear(first, otherFirst, FIRST_NAME_LETTERS);
}

/** The same, or both of at least so many letters and one letter put in, left out or changed. */
function isNear(one: string, other: string, letters: number): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < letters || Math.abs(one.length - other.length) > 1) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

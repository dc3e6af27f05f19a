/**
 * JSON that an engine reads fast as a literal in code. Only letters of ASCII: one letter beyond Latin-1 doubles the size of the whole string.
 * No apostrophe, so that the bundler writes it between apostrophes: it would write long ones as templates, whose letters are kept twice.
 */
export function plainJson(value: unknown, also = ''): string {
  return JSON.stringify(value).replace(/['`]|[^ -~]/gu, escaped).replace(/./gu, (letter) => (also.includes(letter) ? escaped(letter) : letter));
}

const escaped = (letters: string): string => [...Array(letters.length).keys()].map((i) => `\\u${letters.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');

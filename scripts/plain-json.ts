/**
 * JSON that an engine reads fast as a literal in code. Only letters of ASCII: one letter beyond Latin-1 doubles the size of the whole string.
 * No apostrophe, so that the bundler writes it between apostrophes: it would write long ones as templates, whose letters are kept twice.
 */
export function plainJson(value: unknown, also = ''): string {
  let json = JSON.stringify(value).replace(/['`]|[^ -~]/g, escaped);
  for (const letter of also) json = json.replaceAll(letter, escaped);
  return json;
}

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Text of any origin made fit for one line of a terminal, and measured by the columns it takes there. */

// C0 and C1 controls, marks and overrides of direction, zero-width no-break space: a terminal would obey them.
const CONTROL = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const NO_COLUMN = /\p{Mn}|\p{Me}|\u200d|\ufe0f/u;
const TWO_COLUMNS = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** On one line, each run of white space one space, without anything that a terminal would take for a command. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(CONTROL, '').replace(LONE_SURROGATE, '\ufffd');
}

/** How many columns the text takes. */
export function columns(text: string): number {
  let count = 0;
  for (const character of text) count += NO_COLUMN.test(character) ? 0 : TWO_COLUMNS.test(character) ? 2 : 1;
  return count;
}

/** Blanks up to so many columns, after the text or before it. */
export function pad(text: string, width: number, side: 'right' | 'left' = 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - columns(text)));
  return side === 'right' ? text + blanks : blanks + text;
}

/** The beginning, at most so many columns, cut between words where one ends near enough. */
export function shorten(text: string, width: number): string {
  if (columns(text) <= width) return text;
  const cut = take(text, width - 1);
  const space = text[cut.length] === ' ' ? -1 : cut.lastIndexOf(' ');
  return `${(space > cut.length * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** The end, at most so many columns, cut between words where it can be. */
export function shortenStart(text: string, width: number): string {
  if (columns(text) <= width) return text;
  const characters = [...text].reverse();
  const cut = [...take(characters.join(''), width - 1)].reverse().join('');
  const space = text[text.length - cut.length - 1] === ' ' ? -1 : cut.indexOf(' ');
  return `…${(space >= 0 && space < cut.length - 2 ? cut.slice(space) : cut).trimStart()}`;
}

function take(text: string, width: number): string {
  let taken = '';
  let used = 0;
  for (const character of text) {
    used += columns(character);
    if (used > width) break;
    taken += character;
  }
  return taken;
}

/** A word in pieces of at most so many columns, in one walk: a title may be a word of a million letters. */
function cut(word: string, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const character of word) {
    const more = columns(character);
    if (used + more > width) {
      parts.push(part);
      [part, used] = ['', 0];
    }
    part += character;
    used += more;
  }
  return [...parts, part];
}

/** Lines of at most `width` columns; words longer than a line are cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(' ')) {
    if (line !== '' && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = '';
    }
    if (columns(word) > width) {
      const parts = cut(word, width);
      word = parts.pop()!;
      for (const part of parts) lines.push(part);
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}

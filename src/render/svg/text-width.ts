/** How wide a line of sans-serif type will be, without a browser to measure it: labels are cut and wrapped by this, to the safe side. */

// Ems of DejaVu Sans Bold, among the widest faces that a page may fall back on, by class of character.
const NARROW = /[iljtfrI.,:;'’‘|!()[\]\s-]/u;
const WIDE = /[mwMW@%—…&]/u;
const CAPITAL = /\p{Lu}/u;
const FULL = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** In units of the drawing, at that size of type. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) {
    ems += FULL.test(character) ? 1 : WIDE.test(character) ? 0.95 : CAPITAL.test(character) ? 0.74 : NARROW.test(character) ? 0.4 : 0.64;
  }
  return ems * size;
}

/** The beginning, with an ellipsis where it does not fit. */
export function fit(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, size) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** At most so many lines, the last one cut where it must be. */
export function fitLines(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  const words = text.split(' ');
  while (words.length > 0) {
    if (lines.length === most - 1) return [...lines, fit(words.join(' '), width, size)];
    let line = words.shift()!;
    while (words.length > 0 && textWidth(`${line} ${words[0]}`, size) <= width) line += ` ${words.shift()}`;
    lines.push(fit(line, width, size));
  }
  return lines;
}

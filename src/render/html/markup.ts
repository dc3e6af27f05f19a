/** Markup that cannot be built without escaping: whatever is put into a template is text, unless it is markup already. */

/** A piece of HTML or SVG that is safe to put into a page. Made by the `html` tag only. */
export class Markup {
  constructor(readonly source: string) {}
  toString(): string {
    return this.source;
  }
}

/** What may stand in a template; `null` and `false` leave nothing. */
export type Fill = string | number | Markup | null | false | readonly Fill[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
// A page is written as UTF-8, which has no lone surrogates, and neither HTML nor XML can hold a NUL.
const SUSPECT = /[&<>"'\r\u0000\ud800-\udfff]/;
const UNWRITABLE = /[\p{Cs}\u0000]/gu;

/**
 * Text as it stands in an element or in a quoted attribute. Carriage returns survive the parser as references; lone
 * surrogates and NUL become U+FFFD.
 */
export function escape(text: string): string {
  // Nearly all strings have nothing to escape, and there are many.
  if (!SUSPECT.test(text)) return text;
  return text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character]!).replace(/\r/g, '&#13;');
}

/** A template whose every filling is escaped; put attributes in double quotes. */
export function html(strings: TemplateStringsArray, ...fills: Fill[]): Markup {
  let source = strings[0]!;
  for (let i = 0; i < fills.length; i += 1) source += written(fills[i]!) + strings[i + 1]!;
  return new Markup(source);
}

function written(fill: Fill): string {
  if (fill === null || fill === false) return '';
  if (typeof fill === 'string') return escape(fill);
  if (typeof fill === 'number') return String(fill);
  if (fill instanceof Markup) return fill.source;
  let source = '';
  for (const part of fill) source += written(part);
  return source;
}

/**
 * The frame of a figure: title, description, background and styles.
 *
 * The figures are drawn here and by no chart library. Observable Plot needs a DOM, which a worker lacks, and with what it draws on weighs more
 * than all of this entry; the scales of d3 would serve to map 0..1 onto a width, which is one line. What is hard is that labels never
 * overlap, and no library settles that without a browser that measures type.
 */
import { html, Markup } from '../html/markup.ts';
import { fitLines } from './text-width.ts';
import { type Colour, PALETTE } from '../html/palette.ts';

export interface Picture {
  title: string;
  /** What the figure shows, in words: it stands in for the picture where that is not seen. */
  description: string;
  width: number;
  height: number;
  content: Markup;
}

const colours = Object.keys(PALETTE) as Colour[];
const FORMS = `.ut-figure-svg text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;font-variant-numeric:tabular-nums}
.ut-hair{fill:none;stroke-width:1}.ut-strong{font-weight:600}.ut-end{text-anchor:end}.ut-middle{text-anchor:middle}`;

/** The rules for a page that has the colours as custom properties. */
export const FIGURE_STYLES = `${FORMS}\n${colours.map((colour) => `.ut-fill-${colour}{fill:var(--ut-${colour})}.ut-stroke-${colour}{stroke:var(--ut-${colour})}`).join('\n')}\n`;

/** An SVG for a page that has `FIGURE_STYLES`. */
export function inlinePicture({ title, description, width, height, content }: Picture): Markup {
  return html`<svg class="ut-figure-svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"><title>${title}</title><desc>${description}</desc>
${content}</svg>`;
}

/** Bold type is wider by about so much. */
const BOLD = 1.08;
/** Room for the title above a figure that stands alone: its lines, and what is around them. */
const TITLE_LINES = 2;
const TITLE_LINE = 19;
const HEADING = 17;

/**
 * An SVG file of its own. `auto` carries both sets of colours and follows the reader's system; programs that know no media queries show the
 * light ones.
 */
export function standalonePicture(picture: Picture, theme: 'auto' | 'light' | 'dark'): string {
  const { title, description, width, content } = picture;
  const lines = fitLines(title, width - 24, BOLD * 15, TITLE_LINES);
  const heading = HEADING + lines.length * TITLE_LINE;
  const height = picture.height + heading;
  const sides = (side: 0 | 1): string => colours.map((colour) => `.ut-fill-${colour}{fill:${PALETTE[colour][side]}}.ut-stroke-${colour}{stroke:${PALETTE[colour][side]}}`).join('');
  const styles = theme === 'auto' ? `${sides(0)}\n@media (prefers-color-scheme:dark){${sides(1)}}` : sides(theme === 'dark' ? 1 : 0);
  const source = html`<svg xmlns="http://www.w3.org/2000/svg" class="ut-figure-svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${title}</title>
<desc>${description}</desc>
<style>${new Markup(`${FORMS}\n${styles}`)}</style>
<rect class="ut-fill-paper" width="${width}" height="${height}"/>
${lines.map((line, i) => label(12, 26 + i * TITLE_LINE, line, { size: 15, strong: true }))}<g transform="translate(0 ${heading})">
${content}</g>
</svg>
`.source;
  return source.replace(NOT_XML, '\ufffd');
}

// XML 1.0, section 2.2: characters that no document may hold, not even as references.
const NOT_XML = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** One decimal is finer than any screen. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;

interface TextForm {
  size?: number;
  colour?: Colour;
  anchor?: 'start' | 'middle' | 'end';
  strong?: boolean;
}

/** A line of type on its baseline. */
export function label(x: number, y: number, text: string, { size = 13, colour = 'ink', anchor = 'start', strong = false }: TextForm = {}): Markup {
  const classes = [`ut-fill-${colour}`, ...(anchor === 'start' ? [] : [`ut-${anchor}`]), ...(strong ? ['ut-strong'] : [])].join(' ');
  return html`<text class="${classes}" x="${rounded(x)}" y="${rounded(y)}" font-size="${size}">${text}</text>
`;
}

/** A path of straight hairlines. */
export function hairline(path: string, colour: Colour = 'line'): Markup {
  return html`<path class="ut-hair ut-stroke-${colour}" d="${path}"/>
`;
}

export function bar(x: number, y: number, width: number, height: number, colour: Colour, opacity = 1): Markup {
  return html`<rect class="ut-fill-${colour}" x="${rounded(x)}" y="${rounded(y)}" width="${rounded(Math.max(0, width))}" height="${rounded(Math.max(0, height))}"${opacity !== 1 && html` fill-opacity="${opacity}"`}/>
`;
}

/** In place of a figure that has nothing to show: why. */
export function saying(title: string, words: string, width: number): Picture {
  const lines = fitLines(words, width - 24, 13, 3);
  return { title, description: words, width, height: 30 + lines.length * 18, content: html`${lines.map((line, index) => label(12, 28 + index * 18, line, { colour: 'soft' }))}` };
}

/** The entry `undertone/render`: reports made to be looked at. Pure string building: no DOM, no platform. */
export { renderText, type TextOptions } from './text.ts';
export { renderHtml, type HtmlOptions } from './html.ts';
export { renderSvg, type Figure, type SvgOptions } from './svg.ts';
export { type CsvOptions, renderCsv } from './csv.ts';

/** The entry `undertone/render`: reports made to be looked at. */
export { renderText, type TextOptions } from './text.ts';
export { type CsvOptions, renderCsv } from './csv.ts';

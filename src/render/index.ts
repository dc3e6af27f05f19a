/** The entry `undertone/render`: reports made to be looked at. Pure string building: no DOM, no platform. */
export { renderText, type TextOptions } from './text.ts';
export { renderHtml, type HtmlOptions } from './html.ts';
export { FIGURE_NAMES, renderSvg, type Figure, type SvgOptions } from './svg.ts';
export { CSV_TABLES, renderCsv, type CsvOptions, type CsvTable } from './csv.ts';
export { renderAnnotations, type AnnotationOptions } from './annotations.ts';
export { renderComparisonText } from './compare/text.ts';
export { renderComparisonHtml, type ComparisonHtmlOptions } from './compare/html.ts';
export { COMPARISON_FIGURES, renderComparisonSvg, type ComparisonFigure } from './compare/svg.ts';
export { COMPARISON_TABLES, renderComparisonCsv, type ComparisonCsvOptions, type ComparisonTable } from './compare/csv.ts';
export { display, type Displayable, displayTable, type DisplayOptions } from './notebook.ts';

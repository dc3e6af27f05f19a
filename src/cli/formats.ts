/** How reports are written, one after the other. */
import { explain, type Report } from '../index.ts';
import { renderAnnotations, renderCsv, renderHtml, renderSvg, renderText, type CsvTable, type Figure } from '../render/index.ts';
import type { Output } from './output.ts';

export interface Layout {
  /** Whether there is one report by nature: JSON without an array around it. */
  isSingle: boolean;
  table: CsvTable;
  figure: Figure;
  color: boolean;
  width: number;
}

/** Writes reports as they come; `end` closes what is open. */
export interface ReportWriter {
  add(report: Report): void;
  end(): void;
}

type Writer = (output: Output, layout: Layout) => ReportWriter;

const text: Writer = (output, layout) => {
  let count = 0;
  const between = `\n${'═'.repeat(layout.width)}\n\n`;
  return { add: (report) => output.write((count++ === 0 ? '' : between) + renderText(report, layout)), end: () => undefined };
};

const ndjson: Writer = (output) => ({ add: (report) => output.write(`${JSON.stringify(report)}\n`), end: () => undefined });

const json: Writer = (output, { isSingle }) => {
  let count = 0;
  if (isSingle) return { add: (report) => output.write(`${JSON.stringify(report, null, 2)}\n`), end: () => undefined };
  return {
    add: (report) => output.write((count++ === 0 ? '[\n' : ',\n') + JSON.stringify(report, null, 2)),
    end: () => output.write(count === 0 ? '[]\n' : '\n]\n'),
  };
};

/** For formats that need to have seen all the reports before the first line: the columns of a table, the length of a collection. */
const together = (render: (reports: Report[], layout: Layout) => string): Writer => (output, layout) => {
  const reports: Report[] = [];
  return { add: (report) => void reports.push(report), end: () => output.write(render(reports, layout)) };
};

/** For formats that hold one report; `analyze` gives them no second one. */
const alone = (render: (report: Report, layout: Layout) => string): Writer => (output, layout) => ({
  add: (report) => output.write(render(report, layout)), end: () => undefined,
});

const WRITERS = {
  text, json, ndjson,
  csv: together(renderCsv),
  html: alone((report) => renderHtml(report, { explain })),
  svg: alone((report, { figure }) => renderSvg(report, figure)),
  annotations: together((reports) => renderAnnotations(reports)),
} satisfies Record<string, Writer>;

export type Format = keyof typeof WRITERS;
export const FORMATS = Object.keys(WRITERS) as Format[];

/** Formats that show one article. */
export const SINGLE: ReadonlySet<Format> = new Set(['html', 'svg']);

/** A writer of that format. */
export function reportWriter(format: Format, output: Output, layout: Layout): ReportWriter {
  return WRITERS[format](output, layout);
}

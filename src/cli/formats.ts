/** How reports are written, one after the other. */
import { explain, type Norms, type Report, standing, type Standings } from '../index.ts';
import { renderAnnotations, renderCsv, renderHtml, renderSvg, renderText, type CsvTable, type Figure } from '../render/index.ts';
import { WrongUse } from './failure.ts';
import type { Output } from './output.ts';

export interface Layout {
  /** Whether there is one report by nature: JSON without an array around it. */
  isSingle: boolean;
  table: CsvTable;
  figure: Figure;
  color: boolean;
  width: number;
  /** Where reports are to be placed among others. */
  norms?: Norms | undefined;
}

/** Writes reports as they come; `end` closes what is open. */
export interface ReportWriter {
  add(report: Report): void;
  end(): void;
}

const standingIn = (report: Report, { norms }: Layout): { standings?: Standings } => (norms ? { standings: standing(report, norms) } : {});

type Writer = (output: Output, layout: Layout) => ReportWriter;

const text: Writer = (output, layout) => {
  let count = 0;
  const between = `\n${'═'.repeat(layout.width)}\n\n`;
  const { color, width } = layout;
  return { add: (report) => output.write((count++ === 0 ? '' : between) + renderText(report, { color, width, ...standingIn(report, layout) })), end: () => undefined };
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

/** For formats that hold one report. */
const alone = (format: string, render: (report: Report, layout: Layout) => string): Writer => (output, layout) => {
  let only: Report | undefined;
  return {
    add(report) {
      if (only) throw new WrongUse(`--format ${format} shows one article, and there are more; give one file`);
      only = report;
    },
    end: () => only && output.write(render(only, layout)),
  };
};

const WRITERS = {
  text, json, ndjson,
  csv: together((reports, { table }) => renderCsv(reports, { table })),
  html: alone('html', (report, layout) => renderHtml(report, { explain, ...standingIn(report, layout) })),
  svg: alone('svg', (report, { figure }) => renderSvg(report, figure)),
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

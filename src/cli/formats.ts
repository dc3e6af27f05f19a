/** How reports are written, one after the other. */
import type { Report } from '../index.ts';
import { renderCsv, renderText } from '../render/index.ts';
import type { Output } from './output.ts';

export const FORMATS = ['text', 'json', 'ndjson', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export interface Layout {
  /** Whether there is one report by nature: JSON without an array around it. */
  isSingle: boolean;
  table: 'documents' | 'evidence';
  color: boolean;
  width: number;
}

/** Writes reports as they come; `end` closes what is open. */
export interface ReportWriter {
  add(report: Report): void;
  end(): void;
}

/** A writer of that format. */
export function reportWriter(format: Format, output: Output, layout: Layout): ReportWriter {
  let count = 0;
  const before = (first: string, later: string): string => (count++ === 0 ? first : later);
  switch (format) {
    case 'text':
      return {
        add: (report) => output.write(before('', `\n${'═'.repeat(layout.width)}\n\n`) + renderText(report, layout)),
        end: () => undefined,
      };
    case 'ndjson':
      return { add: (report) => output.write(`${JSON.stringify(report)}\n`), end: () => undefined };
    case 'json':
      if (layout.isSingle) {
        return { add: (report) => output.write(`${JSON.stringify(report, null, 2)}\n`), end: () => undefined };
      }
      return {
        add: (report) => output.write(before('[\n', ',\n') + JSON.stringify(report, null, 2)),
        end: () => output.write(count === 0 ? '[]\n' : '\n]\n'),
      };
    case 'csv': {
      // The columns depend on all the reports.
      const reports: Report[] = [];
      return { add: (report) => void reports.push(report), end: () => output.write(renderCsv(reports, layout)) };
    }
  }
}

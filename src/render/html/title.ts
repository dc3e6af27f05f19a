/** What a report is called. */
import type { Report } from '../../contract/index.ts';
import { headlineOf } from '../../report/headline.ts';
import { plain } from '../text/plain.ts';

const LONGEST_TITLE = 160;

/** The title; without one the headline, the id, or what it is. */
export function titleOf(report: Report): string {
  const { document } = report;
  const title = plain(document.title || headlineOf(report) || document.id || 'Report of an article').trim();
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).replace(/[\ud800-\udbff]$/, '')}…` : title;
}

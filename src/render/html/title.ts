/** What a report is called. */
import type { Report } from '../../contract/index.ts';
import { plain } from '../text/plain.ts';

const LONGEST_TITLE = 160;

/** The title; without one the headline, the id, or what it is. */
export function titleOf({ document, zones }: Report): string {
  const headline = zones.find(({ kind }) => kind === 'headline');
  const words = headline && document.text !== null ? document.text.slice(headline.start, headline.end).trim() : '';
  const title = plain(document.title || words || document.id || 'Report of an article').trim();
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).replace(/[\ud800-\udbff]$/, '')}…` : title;
}

/** Where the report stands among a reference corpus. */
import type { Standings } from '../../contract/index.ts';
import { standingLines, standingNotes } from '../standing.ts';
import { heading, type Page, paragraph } from './page.ts';
import { pad, shorten } from './plain.ts';

const NAME = 32;

/** The whole section. */
export function standings(page: Page, given: Standings): string[] {
  const lines = standingLines(page.report, given);
  return [
    heading(page, `AMONG ${given.norms.documents} ARTICLES`),
    ...(lines.length === 0 ? ['   nothing that was measured has a norm'] : lines.map(({ name, value, place }) => `   ${pad(shorten(name, NAME - 1), NAME)}${pad(value, 7, 'left')}   ${place}`)),
    ...standingNotes(given).flatMap((note) => paragraph(page, note, 3, 'faint')),
  ];
}

/** Where a report stands among other articles, in words. */
import type { Report, Standing, Standings } from '../contract/index.ts';
import { decimal, measureName, percent } from './text/page.ts';
import { plain } from './text/plain.ts';

export interface StandingLine {
  name: string;
  value: string;
  /** `higher than 65 in 100`. */
  place: string;
}

const NAMES: Record<string, string> = {
  directShare: 'in quotation marks', namedShare: 'from named sources', anonymousShare: 'from anonymous sources', effectiveSources: 'effective sources',
};
const STANCES = 3;

/** One line a score, some more on attribution, and one for each of those most mentioned. */
export function standingLines({ actors }: Report, { figures }: Standings): StandingLine[] {
  const names = new Map(actors.map(({ id, name }) => [id, plain(name)]));
  const lines = figures.filter(({ measure, figure }) => measure !== 'document' && measure !== 'stance' && (figure === 'score' || Object.hasOwn(NAMES, figure))).map((standing) => ({
    name: standing.figure === 'score' ? measureName(standing.measure) : `– ${NAMES[standing.figure]!}`,
    value: standing.figure === 'effectiveSources' ? decimal(standing.value, 1) : standing.figure === 'score' ? decimal(standing.value) : percent(standing.value),
    place: placeOf(standing),
  }));
  const stances = figures.filter(({ measure }) => measure === 'stance').slice(0, STANCES).map((standing) => ({
    name: `Stance toward ${names.get(standing.actor ?? '') ?? ''}`, value: decimal(standing.value, 2, true).trim(), place: placeOf(standing).replace('higher', 'more favourable').replace('lower', 'less favourable'),
  }));
  return [...lines, ...stances];
}

/** The share of the corpus below the value, as a reader would say it. */
export function placeOf({ low, high }: Pick<Standing, 'low' | 'high'>): string {
  const [from, to] = [Math.round(low * 100), Math.round(high * 100)];
  if (from === to) return `higher than ${from} in 100`;
  if (low === 0) return to <= 1 ? 'lower than 99 in 100' : `like the lowest ${to} in 100`;
  if (high === 1) return from >= 99 ? 'higher than 99 in 100' : `like the highest ${100 - from} in 100`;
  return `higher than ${from} to ${to} in 100`;
}

/** What the reader has to know of the corpus, and what speaks against the comparison. */
export function standingNotes({ norms, isSameAnalyzer, isUsualLength }: Standings): string[] {
  return [
    `Among ${norms.documents} articles: ${plain(norms.name)}, read ${plain(norms.date)}. ${plain(norms.description)}`,
    ...(isSameAnalyzer ? [] : ['The norms were made with other rows or another version: a part of the distance may be due to these.']),
    ...(isUsualLength ? [] : ['The article is much shorter or longer than these: its figures scatter otherwise than theirs.']),
  ];
}

import type { ZoneKind } from '../../contract/report.ts';
import type { Passage } from './passage.ts';

/** Words of a line that may be a button or a count, and lines of a run of them. */
const LONGEST = 2;
const MOST_LINES = 6;

/** "Share", "223", "View comments": short open lines between pieces of furniture are furniture too. Fills `kinds` where they are still open. */
export function markRemains(passages: readonly Passage[], kinds: (ZoneKind | null)[]): void {
  for (let i = 1; i < passages.length; i++) {
    if (kinds[i] !== null || kinds[i - 1] !== 'boilerplate') continue;
    let end = i;
    while (end < passages.length && end - i <= MOST_LINES && kinds[end] === null && isRemains(passages[end] as Passage)) end++;
    if (end > i && end - i <= MOST_LINES && kinds[end] === 'boilerplate') for (let at = i; at < end; at++) kinds[at] = 'boilerplate';
    i = end;
  }
}

const isRemains = (passage: Passage): boolean => passage.whole && !passage.closed && passage.words <= LONGEST && !/[:,"']$/.test(passage.head);

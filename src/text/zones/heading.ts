import type { ZoneKind } from '../../contract/report.ts';
import { couldBeHeadline } from './front.ts';
import { isProse, type Passage } from './passage.ts';

/** The longest heading of a section, in words. */
const LONGEST = 9;

/** Headings within the article: short lines without the full stop of a sentence, alone between paragraphs of running text. Fills `kinds` where they are still open. */
export function markHeadings(passages: readonly Passage[], kinds: (ZoneKind | null)[]): void {
  const isText = (i: number): boolean => i >= 0 && i < passages.length && kinds[i] === null && isProse(passages[i] as Passage);
  for (let i = 1; i < passages.length - 1; i++) {
    const passage = passages[i] as Passage;
    if (kinds[i] !== null || passage.closed || passage.words > LONGEST || !isText(i + 1) || !isAbove(i - 1)) continue;
    if (couldBeHeadline(passage) && /^[\p{Lu}\d]/u.test(passage.head) && !/["\t|]|: /.test(passage.head)) kinds[i] = 'headline';
  }

  /** Running text, or the marks and furniture that stand between its paragraphs. */
  function isAbove(i: number): boolean {
    const kind = kinds[i];
    return kind === null ? (passages[i] as Passage).closed : kind !== 'headline' && kind !== 'block-quotation';
  }
}

import type { ZoneKind } from '../../contract/report.ts';
import { continuesBiography, isBiography } from './biography.ts';
import { isByline, isDates, kindOfDates } from './front.ts';
import { isEdgeNote } from './note.ts';
import { isProse, type Passage } from './passage.ts';

/** A biography needs an article before it: so many paragraphs of running text. */
const ARTICLE_PARAGRAPHS = 2;
/** An article has at most so many authors to tell of. */
const AUTHORS = 8;
/** Lines between furniture that are furniture themselves have at most so many words. */
const SHORT_LINE = 8;

/**
 * Tells what stands under the article: biographies, notes, lines between the page's furniture. Walks up from the end and
 * stops at the first paragraph that can only be the article's own.
 */
export function markEnding(passages: readonly Passage[], kinds: (ZoneKind | null)[], author: string | undefined): void {
  const prose = passages.map((passage, i) => kinds[i] === null && isProse(passage));
  let above = prose.filter(Boolean).length;
  let pending: number[] = [];
  let biographies = 0;
  for (let i = passages.length - 1; i > 0; i--) {
    const passage = passages[i] as Passage;
    if (kinds[i] !== null) {
      // Open short lines between two pieces of furniture belong to it.
      if (kinds[i] === 'boilerplate' || kinds[i] === 'comment') for (const line of pending) kinds[line] = 'boilerplate';
      pending = [];
      if (kinds[i] === 'headline') return;
      continue;
    }
    if (prose[i]) above--;
    const biography = above >= ARTICLE_PARAGRAPHS && biographies < AUTHORS ? biographyAt(passages, kinds, i, author) : -1;
    if (biography >= 0) {
      for (let at = biography; at <= i; at++) kinds[at] ??= 'biography';
      i = biography;
      biographies++;
    } else if (isEdgeNote(passage)) kinds[i] = 'note';
    else if (isByline(passage, author)) kinds[i] = 'byline';
    else if (isDates(passage)) kinds[i] = kindOfDates(passage);
    // At the end of the text stands what would stand before more of the page.
    else if (!passage.closed && passage.words <= SHORT_LINE && (i === passages.length - 1 || isOut(kinds[i + 1])) && passage.whole && !/[:,]$/.test(passage.head)) pending.push(i);
    else if (pending.at(-1) === i + 1 && !passage.closed && passage.words <= SHORT_LINE) pending.push(i);
    else return;
  }
}

function isOut(kind: ZoneKind | null | undefined): boolean {
  return kind === 'boilerplate' || kind === 'comment' || kind === 'biography';
}

/** Where the biography begins that ends with this passage, or -1. */
function biographyAt(passages: readonly Passage[], kinds: readonly (ZoneKind | null)[], at: number, author: string | undefined): number {
  for (let i = at; i > 0 && at - i < 4; i--) {
    const passage = passages[i] as Passage;
    if (kinds[i] !== null) continue;
    if (isBiography(passage, (name) => isNamedAbove(name, passages, kinds, i), author, true)) return i;
    if (!continuesBiography(passage)) return -1;
  }
  return -1;
}

/** Whether the article above names somebody; only in its paragraphs' heads and tails, which is where people come in. */
function isNamedAbove(name: string, passages: readonly Passage[], kinds: readonly (ZoneKind | null)[], until: number): boolean {
  for (let i = 0; i < until; i++) {
    const { head, tail } = passages[i] as Passage;
    if ((kinds[i] === null || kinds[i] === 'headline') && (head.includes(name) || tail.includes(name))) return true;
  }
  return false;
}

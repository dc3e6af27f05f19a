import type { ZoneKind } from '../../contract/report.ts';
import { isBiography } from './biography.ts';
import { readsAsCaption } from './caption.ts';
import { couldBeHeadline, isBareName, isByline, isDates, isMasthead, isSection, kindOfDates, sameWords } from './front.ts';
import { isEdgeNote } from './note.ts';
import { isProse, type Passage } from './passage.ts';

/** How far below the first paragraph of the article its byline and dateline may still stand. */
const BELOW_LEAD = 2;
/** A given title is looked for among so many paragraphs. */
const TITLE_WITHIN = 40;

/**
 * Tells the lines over the article: the headline, section and navigation before it, byline, dateline, captions and notes
 * between it and the lead. Fills `kinds` where they are still open; the rest is the article's own. Returns the author, as
 * far as known.
 */
export function markOpening(
  passages: readonly Passage[],
  kinds: (ZoneKind | null)[],
  known: { title?: string | undefined; author?: string | undefined },
): string | undefined {
  const given = known.title === undefined ? -1 : titleAt(passages, kinds, known.title);
  if (given >= 0) kinds[given] = 'headline';
  const lead = markBeforeLead(passages, kinds, given);
  const headline = given >= 0 ? given : headlineAt(passages, kinds, lead, known.author);
  if (headline >= 0) kinds[headline] = 'headline';
  let author = known.author;
  for (let i = 0; i < Math.min(passages.length, lead + 1 + BELOW_LEAD); i++) {
    if (kinds[i] !== null) continue;
    const passage = passages[i] as Passage;
    if (isDates(passage)) kinds[i] = kindOfDates(passage);
    else if (isByline(passage, known.author)) kinds[i] = 'byline';
    else if (i < lead && i !== headline && isSection(passage)) kinds[i] = 'boilerplate';
    else if (i < lead && i > headline && headline >= 0 && isBareName(passage)) kinds[i] = 'byline';
    else if (i < headline && (passage.words <= 3 || isMasthead(passage))) kinds[i] = 'boilerplate';
    else if (i > headline && author && passage.head.startsWith(author) && isBiography(passage, () => false, author)) kinds[i] = 'biography';
    if (kinds[i] === 'byline' && !isDates(passage)) author ??= passage.head.replace(/^.*?\bby:? /i, '').replace(/(?: ?[,|·•/(]|(?<=[A-Za-z]{3})\. | and | in (?=[A-Z])| on (?=\d|[A-Z][a-z]+day)).*$/, '');
  }
  if (headline >= 0) markStandfirst(passages, kinds, headline, lead);
  return author;
}

/** The longest standfirst, in words, and the most paragraphs it has. */
const LONGEST_STANDFIRST = 45;
const MOST_LINES = 4;

/**
 * What stands between headline and byline, or between headline and lead without being a sentence: a standfirst, a list of points. Furniture among
 * its lines does not end it.
 */
function markStandfirst(passages: readonly Passage[], kinds: (ZoneKind | null)[], headline: number, lead: number): void {
  const lines: number[] = [];
  for (let i = headline + 1; i < passages.length && lines.length <= MOST_LINES; i++) {
    const kind = kinds[i];
    if (kind === 'byline') {
      for (const line of lines) kinds[line] = 'headline';
      return;
    }
    if (kind === 'boilerplate' || kind === 'caption') continue;
    const { words, whole } = passages[i] as Passage;
    if (kind !== null || !whole || words > LONGEST_STANDFIRST) break;
    lines.push(i);
  }
  for (let i = headline + 1; i < lead && i <= headline + MOST_LINES && kinds[i] === null && couldBeHeadline(passages[i] as Passage); i++) kinds[i] = 'headline';
}

function titleAt(passages: readonly Passage[], kinds: readonly (ZoneKind | null)[], title: string): number {
  return passages.findIndex((passage, i) => i < TITLE_WITHIN && kinds[i] !== 'foreign' && passage.whole && sameWords(passage.head, title));
}

/** Passes over captions and notes and returns where the running text begins; the number of passages where it never does. */
function markBeforeLead(passages: readonly Passage[], kinds: (ZoneKind | null)[], given: number): number {
  let lines = 0;
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i] as Passage;
    if (kinds[i] === 'headline') lines++;
    if (kinds[i] !== null) continue;
    const more = i + 1 < passages.length;
    if (more && isEdgeNote(passage)) kinds[i] = 'note';
    else if (more && lines > 0 && readsAsCaption(passage)) kinds[i] = 'caption';
    else if (i > given && (isProse(passage) || (passage.closed && passage.words >= 5 && !couldBeHeadline(passage)))) return i;
    else if (couldBeHeadline(passage)) lines++;
  }
  return passages.length;
}

/** The first line over the lead that says more than a section or a name; a text of one line has no headline. */
function headlineAt(passages: readonly Passage[], kinds: readonly (ZoneKind | null)[], lead: number, author: string | undefined): number {
  const hasArticle = lead < passages.length || passages.some((passage, i) => i > 0 && kinds[i] === null && passage.closed);
  if (!hasArticle) return -1;
  let best = -1;
  let bestRank = 0;
  for (let i = 0; i < Math.min(lead, passages.length); i++) {
    const passage = passages[i] as Passage;
    if (kinds[i] !== null || !couldBeHeadline(passage) || isByline(passage, author) || isDates(passage)) continue;
    const rank = isSection(passage) ? 1 : isMasthead(passage) ? 2 : passage.words >= 4 ? 4 : passage.words >= 2 ? 3 : 2;
    if (rank > bestRank) {
      best = i;
      bestRank = rank;
    }
  }
  return bestRank > 1 ? best : -1;
}

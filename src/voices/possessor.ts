/** Whose claim it is: the owner of what a noun names. */
import type { ParsedText } from '../text/document.ts';
import type { Clause } from './clause.ts';
import type { Source } from './noun-extent.ts';

const OWNERS = new Set('his her its their my our your whose'.split(' '));
const GENITIVE = /^['’]s?$/;

/** "Putin's claim", "his desire": the owner of what the phrase names. */
export function possessor(doc: ParsedText, clause: Clause, np: { first: number; head: number }): Source | undefined {
  const { first, head } = np;
  if (first < head && OWNERS.has(doc.lower(first))) return { first, end: first + 1, head: first };
  for (let i = head - 1; i > first; i--) {
    const lower = doc.lower(i);
    // "Saturday's debate" is not held by Saturday.
    if (lower === "'s" || lower === "'") return clause.isTimeWord(i - 1) ? undefined : { first, end: i, head: i - 1 };
  }
  // "the ministry's | earlier claim": a comparative begins a phrase of its own.
  if (first > clause.from && OWNERS.has(doc.lower(first - 1))) return { first: first - 1, end: first, head: first - 1 };
  const owner = GENITIVE.test(doc.lower(first - 1)) && doc.tokens.pos[first - 1] === 'PART' ? clause.nounEndingAt(first - 1) : undefined;
  return owner && { first: owner.first, end: first - 1, head: owner.head };
}

import type { ZoneKind } from '../../contract/report.ts';
import type { Passage } from './passage.ts';

/** Verbs and nouns that announce somebody's words. */
const REPORTING =
  /\b(?:sa(?:y|ys|id|ying)|writ(?:e|es|ing|ten)|wrote|stat(?:e|es|ed|ing)|read(?:s|ing)?|continu(?:e|es|ed|ing)|add(?:s|ed|ing)?|conclud(?:e|es|ed|ing)|explain(?:s|ed|ing)?|declar(?:e|es|ed|ing)|repl(?:y|ies|ied)|respond(?:s|ed|ing)?|answer(?:s|ed|ing)?|ask(?:s|ed|ing)?|told|tell(?:s|ing)?|quot(?:e|es|ed|ing)|post(?:s|ed|ing)?|tweet(?:s|ed|ing)?|publish(?:es|ed)|announc(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|claim(?:s|ed|ing)?|warn(?:s|ed|ing)?|not(?:es|ed|ing)|observ(?:es|ed|ing)|remark(?:s|ed|ing)?|insist(?:s|ed|ing)?|report(?:s|ed|ing)?|describ(?:e|es|ed|ing)|comment(?:s|ed|ing)?|put(?:s)? it|goes on|went on|as follows|in full|in part|in (?:his|her|their|its) (?:own )?words|the (?:full )?(?:text|statement|letter|passage|message|quote|excerpt|wording|paragraph|email|e-mail|tweet|post)|statement|letter|speech|passage|excerpt|memo)\b/i;
/** Openly ended without a mark: the last words must be the reporting ones. */
const OPEN_END =
  /\b(?:say|says|said|saying|write|writes|wrote|writing|states?|stated|stating|reads?|continues?|continued|adds?|added|concludes?|concluded|explains?|explained|declares?|declared|replies|replied|told (?:\w+ ){1,4}|as follows|in full|put it|quote|in (?:his|her|their|its) (?:own )?words|the following|this|warns?|warned|argues?|argued|notes|noted|observes|observed|answered|responded)(?: that)?,?$/i;
/** What comes after these is a list, a link or a picture. */
const LISTING = /\b(?:includ\w+|are|were|below|here|context|transcript|updates|points|reasons|things|questions|options|steps|ways|takeaways|contents|list)\s?:$/i;
/** Unless it is the wording of one of these. */
const DOCUMENT = /\b(?:statement|letter|text|e-?mail|message|speech|memo|tweet|post|note|resolution|passage)\b/i;
const QUOTED = /^["'][^\s]/;
const LISTED = /^(?:[•◦▪■●*-] |[–—]|[A-Z][A-Z.' -]{2,30}: |\d{1,3}[.)] |\(?[a-z][.)] |[QA]: )/;

/** How the passage leaves open what comes next: with a colon, in mid-sentence, or not at all. */
export function opensQuotation(passage: Passage): boolean {
  if (passage.closed || passage.words < 2) return false;
  const { tail, words } = passage;
  // The last sentence only: what stands before it announces nothing.
  const sentence = tail.slice(Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('? '), tail.lastIndexOf('! ')) + 1).trim();
  if (/"$/.test(sentence)) return false;
  if (sentence.endsWith(':')) return REPORTING.test(sentence) && (!LISTING.test(sentence) || DOCUMENT.test(sentence));
  return words >= 6 && OPEN_END.test(sentence);
}

/** Whether the passage can be what was announced: no quotation marks of its own, no list, enough words. */
export function isQuotable({ head, words }: Passage): boolean {
  return words >= 4 && !QUOTED.test(head) && !LISTED.test(head);
}

/** A line marked as quoted with `>`. */
export function isMarkedQuotation({ head }: Passage): boolean {
  return /^>+ ?\S/.test(head);
}

/** How many columns a quotation is set in from the text around it. */
const SET_IN = 2;

/**
 * Marks the paragraphs set off as somebody's words: lines with `>`, and what follows a paragraph that ends openly, one
 * paragraph of it, or as many as are set in. Fills `kinds` where they are still open.
 */
export function markQuotations(passages: readonly Passage[], kinds: (ZoneKind | null)[]): void {
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i] as Passage;
    if (kinds[i] !== null) continue;
    if (isMarkedQuotation(passage)) {
      kinds[i] = 'block-quotation';
      continue;
    }
    const next = passages[i + 1];
    // Nearly every passage ends as a sentence does and announces nothing.
    if (!next || passage.closed || kinds[i + 1] !== null || isMarkedQuotation(next) || !isQuotable(next)) continue;
    const setIn = next.indent >= passage.indent + SET_IN;
    if (!opensQuotation(passage) && !(setIn && passage.tail.endsWith(':'))) continue;
    let last = i + 1;
    while (setIn && last + 1 < passages.length && kinds[last + 1] === null && (passages[last + 1] as Passage).indent >= passage.indent + SET_IN) last++;
    for (let at = i + 1; at <= last; at++) kinds[at] = 'block-quotation';
    i = last;
  }
}

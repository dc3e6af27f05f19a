import type { ZoneKind } from '../../contract/report.ts';
import { isBoilerplate, isLink, opensLinkList } from './boilerplate.ts';
import { either } from './either.ts';
import { isProse, type Passage } from './passage.ts';

const HEADINGS = either([
  /^(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:thoughts?|comments?|responses?|replies|reply|reactions?|pings?) (?:on|to)\b/i,
  /^(?:\d+ )?(?:reader(?:s'|'s|s)? |user |all |top |latest |recent )?comments?(?: section| on this (?:article|story|post))?(?: ?[([]\d+[)\]]| ?[-–:] ?\d+)?:?$/i,
  /^(?:\d+ )(?:responses|replies|reactions|thoughts)$/i,
  /^discussion(?: ?[([]\d+[)\]]| about this post)$/i,
  /^what (?:others|readers|people) are saying:?$/i,
]);

/** "4 thoughts on …", "Comments (12)": what follows was written by readers. */
export function opensComments(passage: Passage): boolean {
  return passage.whole && passage.words <= 40 && HEADINGS.test(passage.head);
}

/** The buttons under a comment. */
const BUTTON = /^(?:like|reply|report|share|flag|permalink|upvote|downvote)\b.{0,20}$/i;

/**
 * Marks readers' comments: all that follows their heading, once the article has begun, but for the page's furniture. A
 * line "Comments" over the article is a link to them, so furniture itself.
 */
export function markComments(passages: readonly Passage[], kinds: (ZoneKind | null)[]): void {
  let begun = false;
  let open = false;
  /** "Most read", and the titles under it. */
  let isLinks = false;
  for (const [i, passage] of passages.entries()) {
    if (!open && kinds[i] !== 'foreign' && opensComments(passage)) {
      open = begun;
      kinds[i] = begun ? 'comment' : 'boilerplate';
    } else if (open) {
      const isListed: boolean = isLinks && isLink(passage);
      isLinks = isListed || opensLinkList(passage);
      kinds[i] = isListed || (isBoilerplate(passage) && !BUTTON.test(passage.head)) ? 'boilerplate' : 'comment';
    } else if ((kinds[i] === null || kinds[i] === 'foreign') && isProse(passage)) {
      begun = true;
    }
  }
}

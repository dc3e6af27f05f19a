import { either } from './either.ts';
import type { Passage } from './passage.ts';

/**
 * Lines that the programs built into a page leave behind when it is copied: players, embedded posts, comment systems, boxes for newsletters, lists of
 * links. Each pattern takes the whole line; a word that could be a heading by itself ("Newest", "Label") is told by its neighbours instead.
 */
const WIDGETS = either([
  // Players.
  /^to (?:play|view|watch|see|hear) this (?:video|content|audio|gallery|clip|map|chart)\b.{0,100}\b(?:javascript|browser|cookies|consent|settings)\b.{0,40}$/i,
  /^this (?:video|content|media|audio|clip|tweet|post|embed) (?:can ?not|can't|could not|is not|isn't|is no longer) (?:(?:currently )?(?:be )?)(?:played|available|shown|loaded|supported|displayed|viewed)(?: (?:here|anymore|any more|any longer|right now|at this time|(?:in|on|by) your \w+(?: \w+)?|(?:due to|because of) .{1,60}))?[.!]?$/i,
  /^(?:video|audio),? ?\(?\d{1,2}:\d\d(?::\d\d)?\)?$/i,
  /^(?:\d(?:\.\d+)?x|\d{1,2}:\d\d(?::\d\d)? ?\/ ?\d{1,2}:\d\d(?::\d\d)?)$/,
  /^your (?:browser|device) (?:does not|doesn't) support\b.{0,80}$/i,
  /^(?:slide|list|photo|picture) \d+ of \d+$|^list of \d+ items?$|^end of (?:list|gallery|video|advert|newsletter)$/i,
  // Posts from elsewhere.
  /^view this (?:post|photo|profile|tweet|video|reel|thread) on (?:instagram|x|twitter|facebook|threads|tiktok|bluesky)[.…]?$/i,
  /^an? (?:post|reel|video|photo|thread) (?:shared|posted) by .{1,60}\(@[\w.]+\).{0,40}$/i,
  /^(?:https?:\/\/)?(?:pic\.twitter\.com|t\.co)\/\w+$/i,
  // Comment systems and votes.
  /^(?:sort(?:ed)? by:? ?)(?:newest|oldest|best|top|relevance|most liked)\b.{0,20}$|^(?:best|worst|top|highest) rated(?: first)?$|^(?:newest|oldest|most liked) first$/i,
  /^(?:sorry,? )?(?:we are|we're) (?:currently |no longer )?(?:unable to accept|not accepting) comments\b.{0,80}$/i,
  /^the comments below have (?:not )?been moderated\b.{0,40}$/i,
  /^(?:\d+ ){1,2}votes?$|^votes?: ?\d+$|^(?:article rating|inline feedbacks?|connect with|notify of|i allow to create an account)$/i,
  /^share what you think$|^share ?\d+$/i,
  /^(?:(?:please )?note that )?we have (?:switched|moved|changed) (?:over )?to a new comment(?:ing|s)? system\b.{0,100}$/i,
  /^dear readers?,? (?:thank you|thanks) for your\b.{0,200}$/i,
  /^(?:was|is|did you find) this (?:article|page|story|content|answer) (?:helpful|useful|interesting|informative)\b.{0,40}$/i,
  /^(?:thank you|thanks) for (?:your|the) (?:feedback|rating|vote)[.!]?$/i,
  // Links to other pages.
  /^(?:sponsored|promoted|paid|partner|related|external) (?:internet )?(?:links?|websites?|sites)(?: (?:by|from) .{1,30})?$/i,
  /^(?:(?:by|powered by) )?(?:taboola|outbrain|revcontent|zergnet|mgid|disqus)(?: feed)?$/i,
  /^(?:more |stories )?(?:from|around|elsewhere on) the (?:web|internet|network|site)$|^(?:Elsewhere on|Around|More from) the (?:ABC|BBC|CBC|CBS|CNN|NBC|NPR|PBS)$/,
  /^continue reading the main (?:story|article)$|^don't miss ?[:|>–—-] ?.{1,120}$/i,
  /^post navigation$|^[←→‹›«»] ?(?:older|newer|previous|next)\b.{0,80}$|^(?:older|newer) (?:posts?|articles?|stories) ?[←→‹›«»]?$/i,
  /^(?:type|enter)(?: your)? search terms?:?$|^print friendly\b.{0,30}$|^contact the (?:author|reporter|writer|editor)s?$/i,
  /^follow (?:[\w.&'-]+ ){1,5}on:?$/i,
  // Newsletters and gates.
  /^(?:after|end of|skip past|skip) (?:the |our )?newsletter (?:promotion|sign-?up|form)$/i,
  /^privacy (?:notice|policy) ?: .{0,120}\b(?:we|our|your|newsletters?|personal information|cookies)\b.{0,240}$/i,
  /^you(?:'ve| have) (?:been )?(?:successfully )?(?:subscribed|signed up|unsubscribed|added)\b[^.!?]{0,30}\b(?:newsletters?|list|alerts?|updates)\b.{0,30}$/i,
  /^thanks for reading [^.!?]{1,60}[.!] (?:subscribe|share|this post|please|if you)\b.{0,160}$/i,
  /^(?:over |more than )?\d[\d.,]*[km]?\+? (?:paid |paying )?(?:subscribers|members|followers|restacks?)$|^restack(?:ed)?$|^launched (?:\d+|an?) (?:year|month|week|day)s? ago$/i,
  /^Subscribe to (?:the )?(?:[A-Z][\w'&-]* ){1,5}(?:newsletter|channel|podcast)\b.{0,100}$|^Subscribe to (?:[A-Z][\w'&-]*(?: |$)){1,5}$/,
  /^stay up[- ]to[- ](?:date|speed)\b(?: (?:with|on) (?:all )?(?:the|our) (?:latest|news)\b.{0,40})?$/i,
  /^(?:our|the|this) (?:morning|evening|daily|weekly|free|new) (?:e-?mail|newsletter|briefing) (?:breaks down|brings|rounds up|tells|sends|delivers|gives)\b.{0,100}$/i,
  /^(?:you are|you're|this is) (?:reading )?your (?:last|first|second|third|one|final|\d+\w*) (?:of \d+ )?free (?:article|story)\b.{0,60}$/i,
  /^to (?:continue|keep|finish) reading,? (?:please )?(?:subscribe|register|log ?in|sign|create|become)\b.{0,60}$/i,
  /^(?:members?|subscribers?)[- ]only (?:story|stories|content|posts?|articles?)$/i,
  /^all (?:donations|contributions|gifts) (?:to [\w ]{1,40} )?are tax[- ]deductible\b.{0,60}$/i,
  // Publishers.
  /^do you have (?:an opinion|a view|thoughts) (?:on|about) (?:the issues|anything|this|something)\b.{0,260}$/i,
  /^(?:when|if) (?:using|quoting|reprinting|reproducing|citing|copying)\b.{0,60}\b(?:hyper)?(?:link|reference)\b.{0,30}\b(?:obligatory|mandatory|required|necessary|must)\b.{0,40}$/i,
  /^(?:quotes|data|prices) (?:are )?(?:displayed|delayed)\b.{0,60}\b(?:real-?time|minutes)\b.{0,60}$|^market data (?:is )?provided by\b.{0,100}$/i,
  /^republish (?:our|this|these)\b.{0,160}$/i,
  /^our standards: .{1,60}\b(?:principles|standards|code)\b.{0,30}$/i,
]);

/** The most words that such a line has. */
const LONGEST = 50;
/** Whether somebody is reported to speak: then it is a story. */
const REPORTED = /\b(?:said|says|told|wrote|announced|asked|urged|according to|warned|argued)\b/i;

/** "This video can not be played", "View this post on Instagram", "end of list". */
export function isWidget(passage: Passage): boolean {
  return passage.whole && passage.words <= LONGEST && WIDGETS.test(passage.head) && !REPORTED.test(passage.head);
}

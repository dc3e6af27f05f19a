import { compiled } from './compiled.ts';
import type { ZoneKind } from '../../contract/report.ts';
import { either } from './either.ts';
import { couldBeHeadline } from './front.ts';
import type { Passage } from './passage.ts';
import { isPrompt } from './prompt.ts';
import { isWidget } from './widget.ts';

/**
 * The furniture of web pages. Each pattern is tried on the passage with plain quotation marks and single spaces. A pattern
 * takes the whole line or asks for the page's own words ("our", "us", "here", "newsletter"), since articles too are written
 * about subscriptions, cookies and copyright.
 */

/** Whole lines, tried on passages of up to 14 words that do not read as a sentence about something else. */
const LINES = either([
  // Buttons. A line of nothing but such names is a toolbar.
  /^(?:(?:share|tweet|e-?mail|print|pin(?: it)?|save|copy(?: link)?|whatsapp|facebook|twitter|x|linkedin|reddit|telegram|instagram|youtube|tiktok|threads|bluesky|mastodon|messenger|flipboard|pocket|rss|bookmark|comments?|like|gift|listen|reply|report|more|menu|search|home|close|next|previous|prev|skip|login|log in|sign in|sign up|register|subscribe|donate|contact|contact us|about|about us|advertise|careers|sitemap|follow|toggle navigation|back to top|enlarge|expand|play|mute|download|loading)(?:[\s,|·•/&+-]+(?:and |or |on |via |this |to )?|$))+(?:\(?\d+\)?)?$/i,
  /^share\b(?: (?:this|the|on|via|with|it|article|story|post|page|now|your)\b.*)?:?$/i,
  /^(?:read|see|watch|listen|view|learn|find out|discover|explore|load|show|continue|keep) (?:more|all|also|next|full (?:story|article|coverage|bio)|reading|less|comments|now)(?: (?:here|below|at|on|about|from|in|stories|articles|posts|news|coverage)\b.{0,80})?[.:…»>→]*$/i,
  /^(?:also |must[- ])?(?:read|watch|see|listen)(?: more| also| next| now| too)?(?: about [\w' ]{1,40})?(?::|\s\||\s[-–—»>→]).{0,160}$/i,
  /^(?:ALSO READ|READ ALSO|READ MORE|READ NEXT|SEE ALSO|Also read|Read also|Read more|See also)\b ?[:|>–—-]? ?["'A-Z0-9].{0,160}$/,
  /^(?:READ|WATCH|WATCH LIVE|RELATED|MORE|LISTEN|IN PICTURES|Related|In pictures|In photos)(?: STOR(?:Y|IES)| ARTICLES?)? ?[:|>–—-] ?["'A-Z0-9].{0,160}$/,
  /^(?:related|recommended|suggested|similar|other|most read|popular|trending|latest|top|recent|more|further|featured|editor'?s'?) ?(?:articles?|stor(?:y|ies)|posts?|coverage|content|topics?|news|reading|links?|videos?|items?|picks?|headlines|for you|on this (?:topic|story)|from (?:the |our )?[\w' ]{1,30}|in [\w' ]{1,20}|by [\w'. ]{1,40})?(?: (?:for you|news|stories|articles))?[:.…»]*$/i,
  /^(?:you (?:may|might) (?:also )?(?:like|be interested in|have missed).{0,60}|what to read next|most (?:read|popular|viewed|commented|shared)(?: (?:on|in|this)\b.{0,40})?|more (?:on|from|by|about) [^.!?]{1,60}|up next.{0,60}|don't miss.{0,30}|trending(?: now)?|editor'?s'? (?:pick|choice)s?|top stories)[:.…]*$/i,
  /^\[?(?:advertise?ments?|adverts?|ads?|sponsored(?: (?:content|post|by .{1,40}))?|promoted(?: content)?|paid (?:content|post)|partner content|(?:story|article|text|content) continues (?:below|after)\b.{0,40}|(?:continue|scroll)(?: down)? (?:reading )?(?:to continue|below|for more)\b.{0,40}|skip (?:to|past|advert)\b.{0,40}|(?:ad|advertisement) ?[-–—:|] ?.{0,40})\]?[.:…↓]*$/i,
  /^(?:leave|post|add|write|submit) (?:a|your|the first|new) (?:comment|reply|response|review)\b.{0,60}$/i,
  /^(?:view|show|hide|see|read|load|open|sort|all|join) (?:all |the |\d+ |more )*(?:comments?|conversation|discussion|replies)\b.{0,30}$/i,
  /^(?:comments? (?:are|is|have been) (?:now )?(?:closed|disabled|off|turned off|moderated).{0,60}|no comments(?: yet)?|be the first to (?:comment|reply|share).{0,40}|log ?in to (?:comment|reply|leave).{0,40}|you must be logged in.{0,60}|your e-?mail address will not be published\b.{0,60}|required fields are marked.{0,10}|notify me of .{0,60}|save my name.{0,100})$/i,
  /^comment on .{0,80}\b(?:page|facebook|here|forum)\b.{0,20}$/i,
  /^(?:(?:(?:[Aa]ll|[Vv]iew all|[Ss]ee all|[Rr]ead more|[Mm]ore|[Oo]ther|[Rr]ecent) )*(?:[Aa]rticles?|[Pp]osts?|[Ss]tories|[Mm]ore|[Vv]iew all posts) (?:[Bb]y):? [A-Z].{1,60}|[Aa]uthor(?:'s)? (?:archive|page|bio)s?)$/,
  /^(?:in-?depth reports?|tags?|tagged(?: (?:with|as|in))?|filed under|posted (?:in|under)|categor(?:y|ies)|topics?|themes?|regions?|sections?|keywords?|labels?|series|more about|related topics)\s?:.{0,200}$/i,
  /^(?:filed under|posted in|tagged) .{1,120}$/i,
  /^(?:home|news|world|startseite) ?(?:[>›»/|] ?[\w &'-]{2,30} ?){1,6}$/i,
  /^(?:previous|next|older|newer|prev)(?: (?:article|post|story|page|entry))?(?: ?[:«»←→<>] ?.{0,120})?$/i,
  /^(?:[A-Z][A-Za-z&' ]{1,24} ?[|·•»>›] ?){2,12}[A-Z][A-Za-z&' ]{1,24}$/,
  /^(?:(?:cautionary (?:note|statement)s? (?:regarding|on|about) )?forward[- ]looking statements?|safe harbou?r(?: statement)?):?$/i,
  /^(?:jump to recipe|print recipe|pin recipe|rate this recipe|skip to (?:main )?content|table of contents|all topics|back to (?:top|news|home).{0,20}|toggle .{1,30}|play (?:video|audio)|(?:video|audio|media) (?:player )?(?:loading|unavailable|not supported|caption).{0,40}|listen to (?:this )?(?:article|story).{0,40}|this (?:article|story|post) may contain affiliate links.{0,60}|view (?:gallery|image|original).{0,40}|image \d+ of \d+|\d+ (?:of|\/) \d+|(?:estimated )?(?:reading|read) time:?.{1,20}|\d+[- ]min(?:ute)?s? read|\d+ (?:shares?|views?|likes?|claps?|comments?|retweets?))$/i,
  /^(?:privacy(?: policy| notice| settings)?|terms(?: (?:of|and|&) (?:use|service|conditions))?|cookies?(?: (?:policy|settings|notice|preferences))?|accessibility(?: statement)?|legal(?: notice)?|imprint|advertise with us|contact us|manage (?:preferences|consent|cookies)|do not sell .{0,40}|accept(?: all)?(?: cookies)?|reject all)(?:[\s,|·•/]+(?:and )?(?:privacy(?: policy| notice)?|terms(?: (?:of|and|&) (?:use|service|conditions))?|cookies?(?: (?:policy|settings))?|accessibility|contact(?: us)?|about(?: us)?|advertise|legal|imprint|sitemap|careers))*[.!]?$/i,
  // Addresses on their own, and how to reach the sender.
  /^(?:(?:e-?mail|mail|web(?:site)?|url|link|source|via|tel|phone|telephone|fax|mobile|cell|twitter|facebook|instagram|contact)s?:? ?)?(?:https?:\/\/\S+|www\.\S+|\S{1,60}@\S{1,60}\.\w+|\[e-?mail protected\]|@\w{2,30}|\+?[\d() .-]{7,24}\d)$/i,
  /^(?:(?:media|press|pr|investor|news|sales|editorial) )?(?:contacts?|inquiries|enquiries|relations|office)\b(?: (?:information|details))?:.{0,160}$/i,
  // Agencies' credits.
  /^\(?[A-Z][A-Z0-9]{1,7}(?: ?[/|] ?[A-Z][A-Z0-9]{1,7})+\)?\.?$/,
  /^[-–—([]* ?(?:with )?(?:additional )?(?:agenc(?:y|ies)|inputs? from|with inputs? from|agency inputs?|source:?|sources:?|via|courtesy:?|credit:?)? ?\(?(?:AP|AFP|Reuters|Reuters\.com|PTI|ANI|IANS|TASS|Xinhua|UPI|dpa|Bloomberg|Associated Press|The Associated Press|Agence France-Presse|Interfax|RIA Novosti|Yonhap|KCNA|Kyodo|Anadolu|EFE|ANSA|agencies|News Agencies|wire (?:services|reports))(?:(?:,| and|\/| &| -) ?(?:AP|AFP|Reuters|PTI|ANI|IANS|TASS|Xinhua|UPI|dpa|Bloomberg|Associated Press|agencies|staff))*\)?\]?\.?$/,
  /^\(?(?:with )?(?:agency|agencies|wire|inputs?)\b.{0,20}\b(?:inputs?|agencies|from)\b.{0,60}\)?$/i,
  /^(?:(?:[Ss]ources?|[Vv]ia):|[Hh]\/[Tt]) (?:(?:[A-Z][\w.&'-]*|(?:news )?agenc(?:y|ies))(?:[ ,/]+(?:and |of |the )?|$)){1,6}$/,
  /^become an? (?:member|subscriber|supporter|patron|contributor|friend)\b.{0,80}$/i,
]);

/** Requests to the reader, in the page's own name. */
const ASKS =
  compiled(/^(?:please |to |and |don't forget to |remember to |you can (?:also )?|want to |help us |be sure to |make sure to |if you (?:like|liked|enjoy|enjoyed|want|would like|appreciate|found|value|make|made|try|tried)\b.{0,80}?\b)?(?:click|tap|tag me|tag us|unsubscribe|sign up|sign in|log in|subscribe|register|follow|join|like (?:us|our|this|what)|share (?!of|prices?|holders)|support (?!for|from|among|was|is|has)|donate|become|get|receive|download|visit|check out|stay|feel free|forward|repost|bookmark|consider|make|enter|whitelist|turn on|enable|contribute|buy|pre-?order|send|e-?mail|write to|contact|find|connect|help us|never miss|keep up)\b/i);
/** What such requests are about; at least one must stand in it. */
const ASKED =
  /\b(?:our (?:\w+ ){0,3}(?:newsletters?|channels?|pages?|app|site|website|work|mission|journalism|briefing|podcast|feed|e-?mails?|mailing list|updates|stories|coverage|alerts|community|team|reporting|fundrais\w+|store|magazine|readers?)|(?:daily|weekly|free|e-?mail|morning|evening) (?:newsletters?|briefings?|digest|alerts?)|newsletters?,? (?:click|here|below|today|now)|newsletter$|(?:follow|support|join|contact|e-?mail|help|find|like|write to|send|reach) us\b|us (?:on|at|via) (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin|tiktok|threads|bluesky|social|google|patreon)|telegram channel|whatsapp (?:channel|group)|(?:share|print|translate|subscribe|like|follow|donate|red|blue) button|button (?:above|below)|click here|here to (?:subscribe|sign|donate|join)|your inbox|(?:in|to|into) your (?:e-?mail|mailbox)|push notifications?|independent (?:journalism|media)|paypal|patreon|tax[- ]deductible|(?:share|like|forward|print|e-?mail|bookmark) (?:and share )?this (?:article|story|post|page)|(?:free|unlimited|digital|full|premium) (?:access|trial)|already a (?:subscriber|member)|subscribe (?:now|today|here)|sign up (?:now|today|here|for free)|latest (?:news|updates|headlines) (?:from|on|delivered|straight)|breaking news alerts|app store|google (?:play|news)|rss feed|mailing list|on (?:instagram|facebook|twitter|tiktok|pinterest) @|to unsubscribe|your (?:story|news) (?:ideas?|tips?))/i;
/** "Follow Jane Doe on Twitter @janedoe". */
const FOLLOW =
  compiled(/^(?:please )?(?:follow|find|join|connect with|subscribe to|like|watch|listen to|reach) (?:(?!many|most|other)[\w.'@-]+ ){0,8}(?:on|via|at) (?:facebook|twitter|x|instagram|telegram|mastodon|bluesky|threads|linkedin|youtube|tiktok|spotify|apple podcasts?|substack|patreon|@\w+)\b.{0,80}$/i);

/** Statements of a page about itself, wherever they stand. */
const STATEMENTS: readonly RegExp[] = [
  /^(?:©|\(c\) ?(?:\d{4}|[A-Z])|copyright:? ?(?:©|\(c\)|\d{4}|by\b|[A-Z][\w.]* \d{4})|all (?:content|text|material|images|photos) (?:©|copyright)|&copy;)/i,
  /^[^"]{0,200}\ball rights reserved\b[^"]{0,80}$/i,
  /©? ?copyright \d{4}\b|© ?\d{4}\b/i,
  /^(?:the )?(?:original )?(?:source of this (?:article|story) is|original source of this)/i,
  /^(?:legal |medical |financial |general )?disclaimers?(?: ?[:.–—-]|$)/i,
  /\b(?:this material may not be published|may not be reproduced|do not copy or redistribute|no part of this (?:article|site|publication)|reproduc\w+ (?:in whole or in part|without (?:the )?(?:prior |express |written )*(?:permission|consent)))\b/i,
  /\b(?:contains copyrighted material|provisions of "?fair use|"fair use" you must request permission)\b/i,
  /\b(?:views|opinions)(?:,? (?:and|&|or) (?:\w+,? ){0,2}(?:opinions|views))?(?:,? thoughts,? and opinions)? (?:expressed|stated|presented|contained|in this)\b.{0,80}\b(?:author|writer|contributor|do not|does not|are not|not necessarily|their own|his own|her own|solely|alone)\b/i,
  /\b(?:we|this (?:web)?site|our (?:web)?site|our partners) (?:and our partners )?(?:uses?|stores?) (?:(?:and|or) \w+ )?cookies\b/i,
  /^by (?:continuing|using|clicking|signing up|subscribing|submitting|registering|entering|providing)\b.{0,120}\b(?:you|i) (?:\w+ ){0,3}(?:agree|consent|accept|acknowledge)\b/i,
  /^(?:this|the|certain|some|statements)\b.{0,120}\bforward[- ]looking statements\b/i,
  /^(?:letters|submissions|op-?eds?) (?:should|may|must|can|will) be (?:sent|addressed|e-?mailed|edited|submitted)\b/i,
  /\bprotected by recaptcha\b|\bgoogle privacy policy\b/i,
  /^for (?:\w+ ){0,2}(?:media|press|sales|editorial|general|advertising)?\s?(?:inquiries|enquiries|more information|further information|information|queries|details|interviews)\b.{0,80}(?::|\bcontact\b|\bvisit\b|\bsee\b|\bplease\b|\bgo to\b)/i,
  /^(?:as an amazon associate|this (?:post|article|page|story|site) (?:may )?contains? affiliate links|we (?:may )?(?:earn|receive) (?:a )?(?:small )?commission)/i,
  /^all (?:[\w']+ ){1,5}articles can be read in \d+ languages/i,
  /^(?:subscribers|members) (?:only|can read|get)\b.{0,80}$|^this (?:article|story|content|post) is (?:for|available to|only for|reserved for|exclusive to) (?:paying |paid |premium )?(?:subscribers|members)\b/i,
  /^(?:your (?:support|donation|contribution|gift)|every (?:donation|contribution|dollar|pound|euro))\b.{0,120}\b(?:us|our|independent|journalism|possible)\b/i,
  /^(?:we (?:need|rely on|depend on|count on|welcome|encourage|value|moderate)|unlike (?:many|other|most)|our (?:journalism|work|reporting|website|site|mission)|thank you for (?:reading|visiting|subscribing|your support))\b.{0,160}\b(?:your (?:support|help|donation|contribution|comments?|feedback|subscription)|readers? like you|reader[- ]supported|reader[- ]funded|paywall|subscribers?|our (?:site|website|readers|work))\b/i,
  /^(?:submitted comments|comments (?:that|which|containing)|please (?:be respectful|keep comments|note that comments|stay on topic))\b/i,
  /^create(?: an?| your)? (?:free )?account\b|^already (?:a (?:member|subscriber)|have an account|registered)\b/i,
  /^(?:got|have) a (?:news )?(?:tip|story)\b.{0,60}\b(?:us|our|e-?mail|contact|send|@)/i,
  /^(?:distributed|syndicated|provided|powered|built|designed|hosted) by [A-Z]\S*(?: \S+){0,6}\.?$/,
];

/** A first look that spares most paragraphs the rest: each statement begins with one of these words or has one of those stems. */
const STATEMENT_OPENING =
  compiled(/^(?:by|for|your|every|we|unlike|our|thank|submitted|comments|please|create|already|got|have|subscribers|members|as an|distributed|syndicated|provided|powered|built|designed|hosted|letters|submissions|op-?eds?)\b/i);
const STATEMENT_STEMS =
  compiled(/copy|\(c\)|rights reserved|disclaimer|redistribute|no part of|reproduc|published|fair use|views|opinions|cookies|recaptcha|google privacy|articles can be read|forward[- ]looking|source of th|affiliate link|subscribers|members/i);
const FIRST_LINE = 100;

function mayBeStatement({ head, whole }: Passage): boolean {
  if (STATEMENT_OPENING.test(head)) return true;
  // Where a long paragraph is such a statement, its first line tells.
  const line = whole ? head : head.slice(0, FIRST_LINE);
  // The one mark would keep the engine from leaping over letters that no stem has.
  return line.includes('©') || STATEMENT_STEMS.test(line);
}

/** Whether somebody is reported to speak or to have done something: then it is a story, not a request to the reader. */
const REPORTED = /\b(?:said|says|told|wrote|announced|asked|urged|according to|reported|warned|argued)\b/i;

/** Whether the passage is the page's furniture. */
export const isBoilerplate = (passage: Passage): boolean => isNotice(passage) || isRequest(passage);

/** Whether it is a button, a list of links or a statement of the page about itself. */
export function isNotice(passage: Passage): boolean {
  const { head, whole } = passage;
  if ((whole && passage.words <= 28 && LINES.test(head)) || isPrompt(passage) || isWidget(passage)) return true;
  return mayBeStatement(passage) && STATEMENTS.some((pattern) => pattern.test(head)) && (!REPORTED.test(head) || /^(?:©|copyright|disclaimer)/i.test(head));
}

/** A prompt to share, to follow, to subscribe or to pay. */
export function isRequest(passage: Passage): boolean {
  if (!passage.whole || passage.words < 2 || passage.words > 70) return false;
  const head = passage.head.replace(/^(?:ps|p\.s\.|note(?: to (?:our )?readers)?|dear readers?|readers?|reminder) ?[:,] ?|^[^.!?]{2,30}[!?] (?=[A-Z])/i, '');
  return (FOLLOW.test(head) || (ASKS.test(head) && ASKED.test(head))) && !REPORTED.test(passage.head);
}

const LINK_LIST =
  compiled(/^(?:related|recommended|suggested|similar|other|most (?:read|viewed|popular|commented|shared)|popular|trending|latest|top|recent|more|further|featured|you (?:may|might)|read (?:more|also|next)|also read|see also|must[- ]read|don't miss|editor'?s'? (?:pick|choice)s?|what to read next|up next|in case you missed)\b[^:|]{0,60}:?$/i);

/** Whether lines of links are to be expected after this line: "Related articles", "Read more:". */
export function opensLinkList(passage: Passage): boolean {
  return passage.whole && passage.words <= 8 && LINK_LIST.test(passage.head);
}

/** An account of the sender stands under at least so many other paragraphs. */
const ABOUT_AFTER = 3;

/** Marks the lines of links under "Related articles", and a company's own account of itself under "About Acme". */
export function markLinkLists(passages: readonly Passage[], kinds: (ZoneKind | null)[]): void {
  for (let i = 0; i + 1 < passages.length; i++) {
    const passage = passages[i] as Passage;
    if (kinds[i] === 'boilerplate' && opensLinkList(passage)) {
      while (i + 1 < passages.length && kinds[i + 1] === null && isLink(passages[i + 1] as Passage)) kinds[++i] = 'boilerplate';
    } else if (kinds[i] === null && i >= ABOUT_AFTER && isAbout(passage, passages[i + 1] as Passage)) {
      kinds[i] = 'boilerplate';
      if (kinds[i + 1] === null) kinds[i + 1] = 'boilerplate';
    }
  }
}

/** A number or a mark before a title: "3. Fire at the old mill". */
const NUMBERED = /^(?:\d{1,2}[.)]?|[-–—•*]) (?=\p{Lu}|["'])/u;

/** A line that may be the title of another article, or the number before it. */
export function isLink(passage: Passage): boolean {
  const { head, words, closed, whole } = passage;
  if (whole && /^\d{1,2}$/.test(head)) return true;
  return words >= 3 && words <= 20 && !/[)\]]$/.test(head) && !/["]$/.test(head) && (couldBeHeadline(passage) || (whole && !closed && NUMBERED.test(head)));
}

/** "About Acme", and under it "Acme is …". */
function isAbout({ head, words }: Passage, next: Passage): boolean {
  const name = words <= 8 ? /^about (?:the )?([A-Z][\w&.'-]*)/i.exec(head)?.[1] : undefined;
  return name !== undefined && new RegExp(`^(?:the )?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'i').test(next.head);
}

import { either } from './either.ts';
import type { Passage } from './passage.ts';

/**
 * Short lines in which a page speaks for itself: what to press, to install, to sign, to report, and what its editors promise. Articles, too, tell of apps,
 * permissions and standards, so each pattern takes the whole line, and one that could open a sentence stops before its full stop or asks for the page's own words.
 */
const PROMPTS = either([
  // Apps.
  /^(?:get|download|install) (?:our|the) (?:(?:free|new|mobile|official|news) )*apps?(?:(?: now| today| here| for free)|,? (?:for (?:ios|android|iphone|ipad|free|breaking|news|more|the latest|all|alerts)|on (?:ios|android|the app store|google play|your phone)|to (?:read|get|continue|listen|follow))\b[^.!?]{0,60})?$/i,
  /^(?:[Gg]et|[Dd]ownload|[Ii]nstall) (?:the )?(?:[A-Z][\w'&-]* ){1,4}app(?: (?:now|today|here|for free))?$/,
  /^(?:open|view|read|continue|watch|listen)(?: this)?(?: \w+)? (?:in|on) (?:the |our )?app$/i,
  /^(?:(?:now |also )?available (?:now )?(?:on|in|from)|get it (?:on|from)|download (?:it )?(?:on|from)) (?:the )?(?:app store|apple store|google play|microsoft store|play store)[^.,;:!?]{0,40}[.!]?$/i,
  /^scan (?:the |this )?(?:qr )?code\b[^.!?]{0,40}\b(?:apps?|subscribe|donate|newsletter|follow us)\b[^.!?]{0,30}[.!]?$/i,
  // Forms.
  /^(?:(?:please )?enter |add )?(?:your|a valid) e-?mail(?: address)?(?: here| below| again| to (?:subscribe|continue|sign up)\b[^.!?]{0,40})?[.:*]*$/i,
  /^(?:thanks|thank you) for (?:signing up|subscribing|registering)\b[^.!?]{0,60}[.!]?$/i,
  /^(?:no spam[^.!?]{0,20}[.!] )?(?:you (?:can|may) )?(?:unsubscribe|opt out|cancel)(?: at)? ?any ?time\b[^.!?]{0,30}[.!]?$/i,
  /^(?:(?:our|daily|weekly|free|e-?mail|morning|evening) )*newsletters?(?: sign-?up)?:?$/i,
  /^join (?:over |more than )?\d[\d.,]*(?:k|m| million)?\+? (?:other )?(?:subscribers|readers|members|followers)\b[^.!?]{0,40}$/i,
  // Tools of an article.
  /^(?:print|save|bookmark|e-?mail|gift|copy|like|rate) (?:(?:this|the) (?:page|article|story|post|link)|for later|(?:page|article|link|url))(?: (?:for later|as pdf|to a friend))?$/i,
  /^\d[\d.,]*(?: ?[km])?\+? (?:shares?|views?|likes?|claps?|comments?|retweets?|reactions?|followers)$/i,
  // Readers' words.
  /^(?:[^.!?]{0,60}\byou\b[^.!?]{0,60}\? )?(?:please )?(?:tell us|let us know|share your (?:thoughts?|views?|opinions?|experiences?|story|stories)|have your say|comment|add your (?:voice|comments?|thoughts)|join (?:in )?the (?:conversation|discussion|debate)|sound off)(?: (?!said)[\w']+){0,6}? (?:in (?:the|our) comments?(?: section)?|in comments|below|with us)(?: below| here)?[.!]?$/i,
  /^(?:have your say|tell us what you think|share your (?:thoughts|views|opinion)|join the (?:conversation|debate|discussion))[:.!]?$/i,
  /^(?:[•◦▪●*-] ?)?(?:(?:are|were|have) you (?:been )?(?:affected|a|an|in)\b[^.!?]{0,60}\?|do you (?:have|live|work|know)\b[^.!?]{0,60}\?) (?:please )?(?:e-?mail|contact|get in touch|write to|message|call|tell us)\b[^?!]{0,60}$/i,
  /^also in (?:this|today's) (?:issue|edition|section|series|week's issue)\b.{0,120}$/i,
  /^(?:like|liked|enjoyed?) (?:this|what you (?:read|see))(?: (?:article|post|piece|story))?\? (?:buy|share|subscribe|support|tip|leave|tell|follow|sign)\b.{0,100}$/i,
  // Rights.
  /^(?:reuse|republish|reprint|license) (?:this|our) (?:content|article|story|work|piece|material)s?(?: for free)?[.:]?$/i,
  /^(?:request|get|obtain|order|purchase|buy) (?:a |the )?(?:(?:reprints?|(?:licensing|reprint|reuse) rights)|(?:permissions?|reprints?|licen[cs]es?|rights) (?:to (?:reuse|republish|reprint|use) )?(?:(?:for|of) )?(?:this|our) (?:article|story|content|work|page|photo|material)s?)$/i,
  /^(?:licensing|reprint|republishing|syndication) (?:and \w+ |& \w+ )?(?:rights|requests?)$|^(?:reprints|rights|permissions) (?:and|&) (?:reprints|permissions|licensing)$/i,
  // What the editors promise, and how to hold them to it.
  /^Our (?:[Ee]ditorial |[Nn]ews(?:room)? |[Ee]thical |[Jj]ournalistic )*(?:[Ss]tandards|[Pp]rinciples|[Pp]olic(?:y|ies)|[Gg]uidelines|[Cc]ode of (?:[Ee]thics|[Cc]onduct))(?:: ?["']?[A-Z][^.!?]{1,80})?\.?$/,
  /^(?:read|see|view|about|learn (?:more )?about) (?:more about )?our (?:[\w-]+ ){0,2}(?:standards|principles|polic(?:y|ies)|guidelines|code of (?:ethics|conduct)|methodology|mission|newsroom)(?: here)?[.:]?$/i,
  /^(?:why (?:you (?:can|should) )?trust us|how we (?:fact-?check|check (?:the |our )?facts|report the news|make money|moderate comments))\??$/i,
  /^(?:report|suggest|submit|request) (?:an? )?(?:errors?|mistakes?|typos?|corrections?|inaccurac(?:y|ies)|broken links?)(?: (?:on|in|to) (?:this|the) (?:page|article|story|site))?$/i,
  /^(?:have you |did you )?(?:spot(?:ted)?|see|seen|find|found|notic(?:e|ed)) (?:an? |any )?(?:error|mistake|typo|inaccurac(?:y|ies)|something wrong)s?(?: (?:on|in|with) (?:this|the|our) (?:page|article|story|site|coverage))?\?(?: (?:please )?(?:let us know|tell us|contact us|report it|e-?mail us|write to us|get in touch)\b[^.!?]{0,60}[.!]?)?$/i,
  /^corrections? (?:(?:and|&) clarifications?|policy|page)$/i,
  /^(?:this|the) (?:article|story|post|page|column|content|information|material)(?: (?:above|in this \w+|on this (?:page|site|website)))? is (?:provided |intended |meant )?(?:for (?:general |educational (?:and|or) )*(?:information(?:al)?|educational|entertainment)(?: purposes)? only\b|not (?:intended |meant )?(?:as |to be )?(?:financial|investment|medical|legal|tax)\b.{0,30}\badvice\b).{0,120}$/i,
  // Consent.
  /^(?:manage|change|edit|update|customi[sz]e|view|adjust)(?: (?:my|your|our|all))? (?:(?:privacy|cookies?|consent|ad|notification|e-?mail|newsletter) )+(?:preferences|settings|choices|options)$/i,
  /^(?:your|my) (?:(?:u\.?s\.? state |california )?privacy|ad|cookie) (?:choices|rights|settings|preferences)$|^(?:your )?ad ?choices$/i,
  /^(?:accept|agree|allow|reject|decline)(?: (?:all|and (?:continue|close)|& (?:continue|close)|necessary|only|cookies|optional|essential))+$|^we (?:value|care about|respect) your privacy[.!]?$/i,
  // Whom to follow and to write to.
  /^follow (?:@\w+(?: (?:on|and) .{1,40})?|(?:the |this |these )?(?:authors?|topics?|tags?|writers?)|(?:the |this |these )?(?:authors?|topics?|tags?|stor(?:y|ies))\b[^.!?]{0,80}\b(?:your (?:[\w-]+ )?(?:feed|inbox|homepage|account|e-?mail)|notifications?|alerts|my (?:news|feed))\b[^.!?]{0,20})[.:]?$/i,
  /^(?:You can )?(?:[Cc]ontact|[Ee]-?mail|[Rr]each|[Ww]rite to) (?:the (?:author|writer|reporter|editor)s?|[A-Z][\w'.-]+(?: [A-Z][\w'.-]+){1,3}) (?:at|via|on) (?:\S+@\S+|\[[Ee]-?mail.protected\])$/,
  // Advertisers.
  /^(?:Paid for|Promoted|Sponsored|Brought to you|Advertiser content) by (?:[A-Z][\w.&'-]*(?: |$)){1,5}$/,
  /^(?:(?:report|remove|hide|block|close|why) (?:this |these |all )?(?:ads?|adverts?|advertisements?)\??|(?:ad|advertisement|advertiser) (?:feedback|disclosure))$/i,
  // Payment.
  /^(?:donate|subscribe|contribute|register|log ?in|sign (?:up|in)|join|upgrade)(?:(?: now| today| here| free| for free)+|(?: now)? (?:from|for)(?: only| just)? [$£€]\d[\d.,]*[pc]?(?: (?:an?|per|every) (?:day|week|month|year))?)[!»→>]*$/i,
  /^(?:start|begin|claim|activate)(?: (?:your|a|my))? (?:free |\d+[- ](?:day|week|month) )*(?:trial|digital (?:subscription|access)|membership)(?: today| now| here)?[.!]?$/i,
]);

/** The most words that such a line has. */
const LONGEST = 28;
/** Whether somebody is reported to speak: then it is a story. */
const REPORTED = /\b(?:said|says|told|wrote|announced|asked|urged|according to|warned|argued)\b/i;

/** "Get our app", "Report an error", "Have your say in the comments below." */
export function isPrompt(passage: Passage): boolean {
  return passage.whole && passage.words <= LONGEST && PROMPTS.test(passage.head) && !REPORTED.test(passage.head);
}

import { compiled } from './compiled.ts';
import type { ZoneKind } from '../../contract/report.ts';
import type { Passage } from './passage.ts';
import { plain } from './passage.ts';

/** The lines that stand over an article: headline, who wrote it, when and where it came out. */

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAY = 'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|today|yesterday';
const ZONE = 'gmt|utc|bst|edt|est|et|pdt|pst|pt|cet|cest|eet|msk|ist|jst|kst|aest|local time|[ap]\\.?m\\.?';
const DATED = '(?:published|updated|posted|modified|issued|created|first published|last (?:updated|modified|edited)|published (?:on|at)|released?|date|dateline|as of|on)';

/** A line of nothing but dates and times, with "Published" and the like before them. */
const DATE_LINE = compiled(new RegExp(
  `^[[(]?(?:(?:${DATED}|${MONTH}|${DAY}|${ZONE}|at|the|and|ago|about|an|hours?|hrs?|minutes?|mins?|days?|weeks?|months?|[+-]?\\d{1,2}(?:st|nd|rd|th)?|\\d{4}|\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:z|[ap]m)?|\\d{1,2}[ap]m|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}(?:t[\\d:.+z-]+)?)(?:[\\s,.:;|·•/()–—-]+|$))+[\\])]?$`,
  'i',
));
const DATE_PART = compiled(new RegExp(`\\d{4}|\\d{1,2}[:.]\\d{2}|\\d{1,2}[./-]\\d{1,2}|\\bago\\b|\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})\\b|\\b(?:${MONTH})\\.? \\d{1,2}|\\b(?:today|yesterday)\\b`, 'i'));
const STAMPED = /^(?:first published|last (?:updated|modified|edited)|published|updated|posted|date|issued)\b(?: (?:on|at))? ?[:|–—-]/i;
const STAMP_OPENING = /^(?:first published|last (?:updated|modified|edited)|published|updated|posted|modified|issued)\b/i;

/** When the article came out: nothing but dates and times, or "Updated:" with one. */
export function isDates({ head, words, whole }: Passage): boolean {
  if (!whole || words > 16 || !DATE_PART.test(head)) return false;
  return DATE_LINE.test(head) || (STAMPED.test(head) && words <= 12);
}

/** Dates that say what they are, as "Published 3 March 2024": they belong to the byline wherever they stand. */
export function isStamp(passage: Passage): boolean {
  return STAMP_OPENING.test(passage.head) && isDates(passage);
}

const TIME = /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:GMT|UTC|[A-Z]{1,3}ST|[A-Z]{2,4}))?$/i;

/** What dates are: a time alone opens an entry of a live blog, the others stand beside who wrote it. */
export function kindOfDates({ head }: Passage): ZoneKind {
  return TIME.test(head) ? 'dateline' : 'byline';
}

const NAME = "(?:(?:Dr|Prof|Sir|Lt|Col|Gen|Rev)\\.? )?[A-Z\\u00c0-\\u00de][\\w\\u00c0-\\u024f.'-]*(?: (?:(?:de|da|di|du|del|der|den|van|von|al|el|bin|ibn|la|le|ter|ten|dos|das|y|e)|[A-Z\\u00c0-\\u00de][\\w\\u00c0-\\u024f.'-]*)){1,4}";
const NAMES = `${NAME}(?:(?:,| and| &|, and| with) ${NAME}){0,4}`;
const ROLE =
  '(?:writer|reporter|correspondent|editor|columnist|staff|contributor|contributing|bureau|desk|news|times|press|post|reuters|afp|ap|agency|analyst|author|producer|journalist|guest|special to|for the|opinion|service|media|magazine|journal|university|professor|photograph\\w*|in [A-Z]\\w+)';
const BYLINE = compiled(new RegExp(
  `^(?:(?:opinion|analysis|commentary|story|text|words|report|reporting|written|posted|article|essay|review|interview|column|photographs?|published|news)(?: and \\w+)? )?[Bb][Yy]:? (${NAMES})(?:[\\s,|·•/()–—-]+.{0,80})?$`,
  'i',
));
const DATE_THEN_NAME = /^[\w ,.|·•/-]{4,30}\b\d{4},? (?:[|·•-] )?by [A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,3}$/i;
const CAPITALS_AFTER_BY = /\bby:? (?:(?:Dr|Prof|Sir|Lt|Col|Gen|Rev)\.? )?[A-Z\u00c0-\u00de@]/i;
const NAME_ROLE = compiled(new RegExp(`^(${NAMES})(?: ?[,|·•/(–—-]+ ?| in | for )(?=.*\\b${ROLE}\\b).{2,80}$`));
const NAME_DATE = compiled(new RegExp(`^(${NAMES}) ?[,|·•/–—-] ?(?:${DATED}:? )?(?=.*(?:\\d{4}|\\d{1,2}:\\d{2}|ago))[\\w\\s,.:|·•/()–—+-]{3,60}$`));
const NAME_ALONE = new RegExp(`^${NAME}$`);
const CALENDAR = compiled(new RegExp(`\\b(?:${DAY}|${MONTH}|noon|midnight|then|now|contrast|all|the|any|this|that|force|law|default|design|accident|itself|myself|himself|herself)\\b`, 'i'));

/** Who wrote it: "By Jane Doe", "Jane Doe, Staff writer", "Jane Doe | 12 May 2024". */
export function isByline({ head, words, whole, closed }: Passage, author: string | undefined): boolean {
  if (!whole || words > 18) return false;
  if (author && words <= 12 && sameWords(head.replace(/^by:? /i, ''), author)) return true;
  if (closed && !/\b(?:Jr|Sr|M\.?D|Ph\.?D|[A-Z])\.$/.test(head)) return false;
  if (DATE_THEN_NAME.test(head) || isNamedByline(head)) return true;
  if (/^\S*(?:.* )?by:? /i.test(head) && BYLINE.test(head)) {
    const name = /\bby:? (\S+(?: \S+)?)/i.exec(head)?.[1] ?? '';
    // "By Monday", "By all accounts" are no names; names have capitals, at the least in the first word.
    return !CALENDAR.test(name) && CAPITALS_AFTER_BY.test(head) && /^\p{Lu}/u.test(name);
  }
  return NAME_ROLE.test(head) ? words <= 14 && !/\b(?:said|says|told)\b/.test(head) : NAME_DATE.test(head);
}

/** "BYLINE: Jane Doe", wherever it stands. */
export function isNamedByline(head: string): boolean {
  return head.length <= 120 && /^(?:byline|author|reporter|writer)s? ?: ?[A-Z]/i.test(head);
}

/** Longest line of bare names, in words. */
const LONGEST_NAMES = 12;

/** "Ana Roe", "Ana Roe, Ivo Brandt and Lee Moss": capitalised words by twos to fours and nothing else, a byline where it stands between headline and article. */
export function isBareName({ head, words, whole }: Passage): boolean {
  if (!whole || words < 2 || words > LONGEST_NAMES || CALENDAR.test(head)) return false;
  return head.split(/, (?:and )?| and | & /).every((name) => /^\S+(?: \S+){1,3}$/.test(name) && NAME_ALONE.test(name));
}

/** The longest headline, in words. */
const LONGEST_HEADLINE = 32;

/** A line that could be a headline: short, and without the full stop of a sentence. */
export function couldBeHeadline({ head, words, whole }: Passage): boolean {
  if (!whole || words > LONGEST_HEADLINE || words < 1) return false;
  if (/[,;:]$/.test(head) || /^(?:[•◦▪■●*>-] |\d{1,3}[.)] |[QA]: )/.test(head)) return false;
  if (/^(?:dear|sir,|madam|hello|hi)\b/i.test(head)) return false;
  if (/[.]["')\]]*$/.test(head)) return words >= 3 && /\b(?:U\.S|U\.K|U\.N|E\.U|Inc|Jr|Sr|Co|D\.C|\.\.)\.["')\]]*$/.test(head) || isTitleCase(head, words);
  return /\p{L}/u.test(head);
}

/** "A Big Bet on Nostalgia.": nearly all of its longer words are capitalised. */
function isTitleCase(head: string, words: number): boolean {
  if (words < 4 || words > 18) return false;
  let long = 0;
  let capital = 0;
  for (const word of head.split(' ')) {
    const bare = word.replace(/^[^\p{L}\d]+/u, '');
    if (bare.length < 4) continue;
    long++;
    if (/^[\p{Lu}\d]/u.test(bare)) capital++;
  }
  return long >= 2 && capital === long && !/\b(?:said|says)\b/.test(head);
}

/** Whether two lines have the same words, whatever their case, marks and blanks. */
export function sameWords(left: string, right: string): boolean {
  const fold = (text: string): string => plain(text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const folded = fold(left);
  return folded !== '' && folded === fold(right);
}

const SECTION =
  /^(?:world|politics|news|opinions?|business|sports?|culture|europe|asia|africa|americas?|middle east|u\.?s\.?a?(?: news| politics)?|uk(?: news)?|international|national|local|economy|tech(?:nology)?|science|health|climate|environment|analysis|commentary|editorial|features?|exclusive|breaking(?: news)?|live|lifestyle|entertainment|arts?|travel|food|markets|money|latin america|asia pacific|top stories|latest|premium|explainer|fact check|interview|letters?|obituar(?:y|ies)|world news|news analysis|search|menu|video|photos?|podcasts?|weather|war|conflict|defen[cs]e|security|society|education|religion|history|magazine|investigations?|press releases?|for immediate release|blog|elections?(?: 20\d\d)?)(?:[\s,|/>»›·•:&-]+(?:and )?\w[\w' ]{1,24})?:?$/i;

/** The section of a paper, standing alone over an article: "World", "Opinion | Europe". */
export function isSection({ head, words, whole }: Passage): boolean {
  return whole && words <= 5 && SECTION.test(head);
}

const MASTHEAD_WORDS =
  /\b(?:institute|times|post|news|herald|tribune|journal|gazette|courant|courier|review|agency|magazine|quarterly|monthly|weekly|daily|association|press|service|online|media|network|cent(?:er|re)|foundation|observer|examiner|chronicle|standard|telegraph|mirror|globe|star|sun|bulletin|dispatch|record|broadcasting|radio|tv)\b/i;

/** The name of the paper or site over the headline: "The Sabbadin Lamp", "The Halvstad Post | Live". */
export function isMasthead({ head, words, whole, closed }: Passage): boolean {
  if (!whole || closed || words > 8 || /[?!;"“”]/.test(head)) return false;
  const plainWords = head.split(/[\s|—–-]+/).filter((word) => /\p{L}/u.test(word));
  const isTitle = plainWords.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|for|the|and|on|in|to|de|la)$/.test(word));
  return isTitle && (/^The \p{Lu}/u.test(head) ? plainWords.length <= 4 || MASTHEAD_WORDS.test(head) : MASTHEAD_WORDS.test(head));
}

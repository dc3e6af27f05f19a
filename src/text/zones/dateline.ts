/** Place, day and agency at the opening of an article's first sentence: "SKARVA, May 3 (Corvus) — The toll was raised again." */

import { compiled } from './compiled.ts';

const LETTER = "A-Z\\u00c0-\\u00d6\\u00d8-\\u00de";
/** A place in capitals, as most agencies print it. */
const CAPITALS = `[${LETTER}][${LETTER}'’.]+(?:[ /-]+[${LETTER}][${LETTER}'’.]+){0,4}`;
/** A place as it is written elsewhere; then day or agency must tell that it is one. */
const NAME = `(?!(?:On|In|At|By|From|Since|Until|After|Before|The|An?|This|That|And|But|For|It|He|She|We|They|Last|Next|Today|Yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b)[${LETTER}][\\w\\u00c0-\\u024f'’.-]+(?:[ /][${LETTER}][\\w\\u00c0-\\u024f'’.-]+){0,3}`;
const MONTH = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = `(?:${MONTH} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:,? \\d{4})?`;
const AGENCY = `[(/][${LETTER}][\\w .&'’/-]{1,40}[)/]\\.?`;
/** What stands between the parts: "TULSA, Okla. – October 9, 2024 – (NewsCourier) –". */
const LINK = '(?:,? |,? ?[—–-]{1,2} ?)';
const REGION = `(?:, ${NAME}){0,2}`;
const DASH = '(?: ?[—–] ?| -{1,2} |--|: ?[—–]|[.] (?=[A-Z\\u201c"]))';

/** With day or agency. A full stop ends it only after an agency: "ORVAND, March 15. /NTTA/. The army …". */
const TOLD = compiled(new RegExp(`^(?:${CAPITALS}|${NAME})${REGION}(?:${LINK}${DAY}[.,]?(?:${LINK}${AGENCY})?|${LINK}${AGENCY}(?:,? ${DAY})?)${DASH}(?=["'“‘(]?[${LETTER}\\d])`));
const ENDS_IN_STOP = /[^)/]\. $/;
/** Of a place alone in capitals. */
const BARE = new RegExp(`^${CAPITALS}${REGION}(?: [—–] ?| -{1,2} |--)(?=["'“‘(]?[${LETTER}\\d])`);
/** Labels of pages that look alike. */
const LABEL = /^(?:BREAKING|UPDATE|EXCLUSIVE|ANALYSIS|OPINION|WATCH|LIVE|VIDEO|AUDIO|NEWS|COMMENT|EDITORIAL|INTERVIEW|FACT|REVIEW|CORRECTION|NOTE|PHOTO|READ|MORE|FEATURE|PROFILE|EXPLAINER|SPECIAL|REPORT|DEVELOPING|WARNING|ALERT|JUST IN|Q|A)\b/;
/** The longest dateline, in characters. */
const LONGEST = 120;

/**
 * How many characters at the beginning of a paragraph are a dateline with the blanks after it; 0 where there is none. A place without day or
 * agency counts only where `isFirst` says that the article begins there: elsewhere it may be a speaker's name.
 */
export function datelineLength(text: string, start: number, end: number, isFirst: boolean): number {
  const code = text.charCodeAt(start);
  if (!((code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde))) return 0;
  const head = text.slice(start, Math.min(end, start + LONGEST)).replaceAll('\u00a0', ' ');
  if (!/[—–)/-]/.test(head) || LABEL.test(head)) return 0;
  const told = TOLD.exec(head)?.[0];
  if (told !== undefined && !ENDS_IN_STOP.test(told)) return told.length;
  return isFirst ? (BARE.exec(head)?.[0].length ?? 0) : 0;
}

/** Newspapers, agencies and journals that only carry or hear words: "told the Arden Post", "published in the Arden Letters". They do, say and suffer nothing. */
import type { ParsedText } from '../text/document.ts';
import type { ActorMention } from './registry.ts';

/** What may stand between the preposition and the name: "quoted by the newspaper Arden Post". */
const CALLED = /^(?:the|a|its|newspaper|newspapers|journal|magazine|daily|weekly|agency|news|channel|broadcaster|website|outlet|paper|state|local|private|television|tabloid)$/;
const LONGEST_CALLING = 5;
const TELLING = /^(?:told|tells|telling)$/;
/** By preposition: what is done with words there. */
const CARRYING: ReadonlyMap<string, RegExp> = new Map([
  ['by', /^(?:quoted|reported|carried|published|interviewed|seen|obtained|reviewed|distributed|cited|commissioned)$/],
  ['in', /^(?:published|printed|wrote|writing|writes|reported|appeared|article|interview|column|letter|study|paper|reports?)$/],
  ['with', /^(?:interview)$/],
  ['to', /^(?:speaking|spoke|leaked|interview|speak|talking|talked)$/],
  ['for', /^(?:poll|survey|column|writes|writing|article)$/],
]);

/** Whether the name stands where only words come and go; appositions and days aside: "published on Monday in the Arden Letters". */
export function isCarrier(doc: ParsedText, { first, sentence }: ActorMention): boolean {
  const { firstToken } = doc.sentences[sentence]!;
  let k = first - 1;
  while (k > firstToken && k > first - LONGEST_CALLING && (CALLED.test(doc.lower(k)) || (doc.tokens.pos[k] === 'ADJ' && !CARRYING.has(doc.lower(k))))) k--;
  if (k < firstToken) return false;
  if (TELLING.test(doc.lower(k))) return true;
  const carrying = CARRYING.get(doc.lower(k));
  if (!carrying) return false;
  const day = k - 2 > firstToken && doc.lower(k - 2) === 'on' && doc.tokens.word[k - 1]!.isCapitalized ? k - 3 : k - 1;
  return day >= firstToken && carrying.test(doc.lower(day));
}

/** What may stand between a subject and its verb: adverbs, times, set phrases. */
import type { ParsedText } from '../text/document.ts';
import type { Clause } from './clause.ts';

/** "Some said": they stand for those they count. */
export const QUANTIFIERS: ReadonlySet<string> = new Set(['some', 'many', 'most', 'others', 'few', 'several', 'both', 'all', 'none', 'neither', 'another', 'either', 'half']);
/** Adverbs whatever the tagger takes them for: "officials there said", "they all said". */
const ADVERBS = new Set(['also', 'all', 'both', 'there', 'here', 'abroad', 'alike', 'alone', 'each']);
const SET_PHRASES = new Set(['in turn', 'in fact', 'for example', 'for instance', 'of course', 'in particular', 'at least', 'in response', 'in return', 'at first', 'in part', 'at last', 'in general', 'in addition', 'on record']);
const BEFORE_TIMES = new Set('on in during late early earlier later at'.split(' '));
/** So many of them in a row are no longer looked over. */
const MOST_STEPS = 8;

/** Over adverbs and times between a subject and its verb: "Grassley on Wednesday said", "the mayor also said". */
export function skipAdverbials(doc: ParsedText, clause: Clause, from: number): number {
  let k = from;
  for (let steps = 0; steps < MOST_STEPS && k >= clause.from; steps++) {
    const np = clause.nounEndingAt(k + 1);
    const lower = doc.lower(k);
    if (k - 1 > clause.from && SET_PHRASES.has(`${doc.lower(k - 1)} ${lower}`)) {
      k -= 2;
      continue;
    }
    if (np && clause.isTime(np) && np.first - 1 > clause.from) {
      const before = doc.lower(np.first - 1);
      k = BEFORE_TIMES.has(before) ? np.first - 2 : np.first - 1;
    } else if (!np && (doc.tokens.pos[k] === 'ADV' || (ADVERBS.has(lower) && (!QUANTIFIERS.has(lower) || clause.nounEndingAt(k) !== undefined)))) k--;
    else break;
  }
  return k;
}

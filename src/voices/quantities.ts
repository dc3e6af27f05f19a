/** Nouns that count those who speak: in "a host of experts" the experts do, in "a string of rulings" the rulings. */
import type { ParsedText } from '../text/document.ts';
import type { Source } from './noun-extent.ts';

const QUANTITIES = new Set(`plenty host hosts string wealth series slew array handful raft spate chorus bevy scores dozens hundreds thousands millions dozen couple pair trio quartet lot lots bunch litany flurry
  clutch smattering trickle torrent body range variety succession cluster swath swathe multitude half two-thirds most minority majority number`.split(/\s+/));
/** These count what has no plural, too: "plenty of evidence", "half of the speech". */
const OF_MASSES = new Set(['plenty', 'wealth', 'half', 'two-thirds', 'most', 'lot', 'lots', 'body']);
const PLURALS_WITHOUT_S = new Set(['people', 'men', 'women', 'children', 'police', 'them', 'us', 'those', 'alumni', 'data', 'media']);
/** How far behind "of" what is counted ends, in tokens. */
const LONGEST_COUNTED = 6;

/** The token of the noun that the source's head counts; undefined where the head counts nothing. */
export function countedNoun(doc: ParsedText, { head, end }: Pick<Source, 'head' | 'end'>): number | undefined {
  const quantity = doc.lower(head);
  if (!QUANTITIES.has(quantity) || doc.lower(head + 1) !== 'of') return undefined;
  let noun = -1;
  for (let i = head + 2; i < Math.min(end, head + 2 + LONGEST_COUNTED); i++) {
    const tag = doc.tokens.pos[i];
    if (tag === 'NOUN' || tag === 'PROPN' || PLURALS_WITHOUT_S.has(doc.lower(i))) noun = i;
    else if (noun >= 0 || (tag !== 'DET' && tag !== 'ADJ' && tag !== 'NUM' && tag !== 'PRON')) break;
  }
  if (noun < 0) return undefined;
  const counted = doc.lower(noun);
  return OF_MASSES.has(quantity) || PLURALS_WITHOUT_S.has(counted) || (counted.endsWith('s') && !counted.endsWith('ss')) ? noun : undefined;
}

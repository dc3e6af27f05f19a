/** Whose speech each word is, seen from a mention. */
import type { ActorMention } from '../../actors/registry.ts';
import type { Reading } from '../../reading.ts';
import type { SentenceStructure } from './structure.ts';

export type Speech = 'own-speech' | 'other-speech' | 'outer-speech';

/** Words in speech that is not around the mention, or around speech that is; undefined where nobody speaks. */
export function speechAround(mention: ActorMention, { reading, sentence }: SentenceStructure): (Speech | undefined)[] | undefined {
  const { attributionOfToken } = reading;
  const { firstToken: from, endToken: to } = sentence;
  const around = attributionOfToken[mention.first]!;
  let found: (Speech | undefined)[] | undefined;
  for (let i = from; i < to; i++) {
    const attribution = attributionOfToken[i]!;
    if (attribution === around) continue;
    found ??= new Array<Speech | undefined>(to - from).fill(undefined);
    if (attribution < 0) { found[i - from] = 'outer-speech'; continue; }
    const source = reading.drafts[attribution]!.source;
    const isOwn = source && mention.first >= source.first && mention.end <= source.end;
    if (isOwn) found[i - from] = 'own-speech';
    else if (!isInside(reading, around, attribution)) found[i - from] = 'other-speech';
    else found[i - from] = 'outer-speech';
  }
  return found;
}

/** Whether attribution `inner` is held by `outer`. */
function isInside(reading: Reading, inner: number, outer: number): boolean {
  for (let k = inner; k >= 0; k = reading.drafts[k]!.parent) if (k === outer) return true;
  return false;
}

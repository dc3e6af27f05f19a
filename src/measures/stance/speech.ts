/** Whose speech each word is, seen from a mention. */
import type { ActorMention } from '../../actors/registry.ts';
import type { Reading } from '../../reading.ts';

export type Speech = 'own-speech' | 'other-speech' | 'outer-speech';

/** Tokens `[first, end)` of one attribution, or of none: -1. */
export interface SpeechRun {
  first: number;
  end: number;
  attribution: number;
}

const ONE_SPEAKER: readonly SpeechRun[] = [];

/** The stretches of one attribution each; none where the whole sentence is one. */
export function speechRuns(attributionOfToken: Int32Array, from: number, to: number): readonly SpeechRun[] {
  let first = from;
  let runs: SpeechRun[] | undefined;
  for (let i = from + 1; i <= to; i++) {
    if (i < to && attributionOfToken[i] === attributionOfToken[first]) continue;
    if (first === from && i === to) return ONE_SPEAKER;
    (runs ??= []).push({ first, end: i, attribution: attributionOfToken[first]! });
    first = i;
  }
  return runs ?? ONE_SPEAKER;
}

/** What another stretch is to a mention: speech that is not around the mention, or around speech that is. */
export function speechOf(mention: ActorMention, { attribution }: SpeechRun, reading: Reading): Speech | undefined {
  const around = reading.attributionOfToken[mention.first]!;
  if (attribution === around) return undefined;
  if (attribution < 0) return 'outer-speech';
  const { source } = reading.drafts[attribution]!;
  if (source && mention.first >= source.first && mention.end <= source.end) return 'own-speech';
  return isInside(reading, around, attribution) ? 'outer-speech' : 'other-speech';
}

/** Whether attribution `inner` is held by `outer`. */
function isInside(reading: Reading, inner: number, outer: number): boolean {
  for (let k = inner; k >= 0; k = reading.drafts[k]!.parent) if (k === outer) return true;
  return false;
}

/**
 * Stance labels of the text, of the author and of the voices, over the actors of the gold. Where the other side has no such
 * actor, or is silent, its label is `none`, which is wrong. A label it gives where the gold is silent is wrong likewise.
 */
import { NONE } from './counts.ts';
import type { Comparison } from './comparison.ts';
import type { Reading } from './reading.ts';
import { pairUp } from './spans.ts';

const SIDE: Record<string, number> = { favourable: 1, unfavourable: -1, neutral: 0, mixed: 0 };

/** `prefix` tells figures on found actors from those on given ones. `voiceTwins`: the gold voice of each found voice. */
export function compareStance(prefix: string, gold: Reading, found: Reading, goldOfFound: ReadonlyMap<string, string>, voiceTwins: ReadonlyMap<string, string>, into: Comparison): void {
  const pair = (what: string, actor: string, a: string | null | undefined, b: string | null | undefined): void => {
    if (a == null && b == null) return;
    into.pair(`${prefix}stance of ${what.split(' ')[0]}`, a ?? NONE, b ?? NONE);
    const weight = Math.abs((SIDE[a ?? ''] ?? 0) - (SIDE[b ?? ''] ?? 0)) + (a == null || b == null ? 0.5 : 0);
    if (a !== b && prefix === '') into.slip('stance', weight, `${actor}, ${what}: ${a ?? NONE}, not ${b ?? NONE}`);
  };
  for (const row of gold.stance) {
    const twin = found.stance.find((other) => goldOfFound.get(other.actor) === row.actor);
    pair('text', row.actor, row.text, twin?.text);
    pair('author', row.actor, row.author, twin?.author);
    const spoken = new Map((twin?.voices ?? []).map(({ voice, label }) => [voiceTwins.get(voice), label]));
    for (const { voice, label } of row.voices) {
      pair(`voices ${voice}`, row.actor, label, spoken.get(voice));
      spoken.delete(voice);
    }
    for (const [voice, label] of spoken) if (voice !== undefined) pair(`voices ${voice}`, row.actor, undefined, label);
  }
}

/** A found voice is the gold voice with which it shares most attributions, one to one. */
export function matchVoices(gold: Reading, found: Reading, twins: readonly (number | undefined)[]): Map<string, string> {
  const common = (a: string, b: string): number => twins.filter((g, f) => g !== undefined && gold.attributions[g]!.voice === a && found.attributions[f]!.voice === b).length;
  const matched = new Map<string, string>();
  pairUp(gold.voices, found.voices, (a, b) => common(a.id, b.id)).forEach((g, f) => {
    if (g !== undefined) matched.set(found.voices[f]!.id, gold.voices[g]!.id);
  });
  return matched;
}

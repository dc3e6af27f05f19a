/** The words of a text by what is known of their speaker: form, name, record, act, source, actor. */
import type { AttributionMeasured, Voice } from '../contract/report.ts';
import type { Reading } from '../reading.ts';

/** Counts of attributed words, each word under its innermost attribution. */
export interface Tally {
  direct: number;
  named: number;
  anonymous: number;
  onRecord: number;
  byAct: AttributionMeasured['byAct'];
  bySource: AttributionMeasured['bySource'];
  unsourced: AttributionMeasured['unsourced'];
  byActor: Omit<AttributionMeasured['byActor'][number], 'share'>[];
}

export function tallyWords(reading: Reading): Tally {
  const { tokens } = reading.parsed;
  const { attributions, voices } = reading;
  const voiceOf = new Map(voices.map((v) => [v.id, v]));
  const tally: Tally = { direct: 0, named: 0, anonymous: 0, onRecord: 0, byAct: {}, bySource: [], unsourced: { attributions: 0, words: 0 }, byActor: [] };
  const bySource = new Map<string, { voice: string; attributions: number; words: number }>();
  for (const { act, voice } of attributions) {
    (tally.byAct[act] ??= { attributions: 0, words: 0 }).attributions++;
    const source = bySource.get(voice) ?? { voice, attributions: 0, words: 0 };
    source.attributions++;
    bySource.set(voice, source);
  }
  const inMarks = reading.parsed.columns.uint8(tokens.count);
  for (const q of reading.quotations) if (q.depth === 0) inMarks.fill(1, reading.parsed.tokenAt(q.start), Math.min(tokens.count, reading.parsed.tokenAt(q.end - 1) + 1));
  for (let i = 0; i < tokens.count; i++) {
    const index = reading.attributionOfToken[i]!;
    if (index < 0 || !tokens.word[i]!.isWord) continue;
    const { mode, act, voice: id, onRecord } = attributions[index]!;
    const voice = voiceOf.get(id)!;
    if (mode === 'block' || mode === 'direct' || inMarks[i]) tally.direct++;
    if (voice.named) tally.named++;
    if (voice.kind === 'anonymous') tally.anonymous++;
    if (onRecord === true) tally.onRecord++;
    tally.byAct[act]!.words++;
    bySource.get(id)!.words++;
  }
  tally.bySource = [...bySource.values()].sort((a, b) => b.words - a.words || b.attributions - a.attributions || (a.voice < b.voice ? -1 : 1));
  for (const row of tally.bySource) addUp(tally, voiceOf.get(row.voice)!, row);
  tally.byActor.sort((a, b) => b.words - a.words || b.attributions - a.attributions || (a.actor < b.actor ? -1 : 1));
  return tally;
}

function addUp({ unsourced, byActor }: Tally, { kind, actor }: Voice, { attributions, words }: { attributions: number; words: number }): void {
  if (kind === 'unknown') {
    unsourced.attributions += attributions;
    unsourced.words += words;
  }
  if (actor === null) return;
  const known = byActor.find((row) => row.actor === actor);
  if (!known) byActor.push({ actor, attributions, words });
  else {
    known.attributions += attributions;
    known.words += words;
  }
}

/** The attribution score: how much is said by others, in what form, and by whom. */
import type { AttributionMeasured, Evidence, ZoneKind } from '../contract/report.ts';
import type { Reading } from '../reading.ts';
import { intervalOfRatio } from './interval.ts';
import { byCategory, per100, sum, voiceScore, type ScoreContext } from './measured.ts';
import { round6 } from './round.ts';
import { tallyWords } from './attribution-tally.ts';

export function attributionScore(reading: Reading, evidence: readonly Evidence[], context: ScoreContext): AttributionMeasured {
  const { sentences, zones, words, authorWords, level } = context;
  const tally = tallyWords(reading);
  const attributed = words - authorWords;
  const share = (part: number): number => (attributed === 0 ? 0 : round6(part / attributed));
  const total = sum(evidence);
  const byZone: AttributionMeasured['byZone'] = {};
  for (const [kind, part] of partsByZone(evidence, sentences, zones)) byZone[kind] = voiceScore(part.words === 0 ? 0 : round6(part.said / part.words), part.evidence, part.words, part.sentences);
  return {
    state: 'measured',
    score: words === 0 ? 0 : round6(attributed / words),
    total,
    words,
    per100Words: per100(total, words),
    samplingInterval: level === null ? null : intervalOfRatio(sentences.map((s) => ({ part: s.words - s.authorWords, whole: s.words })), level),
    byVoice: {
      author: voiceScore(0, evidence.filter((e) => e.voice === 'author'), authorWords, sentences.filter((s) => s.authorWords > 0).length),
      quoted: voiceScore(attributed === 0 ? 0 : 1, evidence.filter((e) => e.voice !== 'author'), attributed, sentences.filter((s) => s.words > s.authorWords).length),
    },
    byZone,
    byCategory: byCategory(evidence),
    density: per100(evidence.length, words),
    directShare: share(tally.direct),
    namedShare: share(tally.named),
    anonymousShare: share(tally.anonymous),
    onRecordShare: share(tally.onRecord),
    effectiveSources: effectiveNumber(tally.bySource.filter((s) => s.voice !== 'voice:unknown').map((s) => s.words)),
    byAct: tally.byAct,
    bySource: tally.bySource,
    unsourced: tally.unsourced,
    byActor: tally.byActor.map(({ actor, attributions, words: spoken }) => ({ actor, attributions, words: spoken, share: share(spoken) })),
  };
}

interface ZonePart {
  words: number;
  /** Words that others say. */
  said: number;
  sentences: number;
  evidence: Evidence[];
}

function partsByZone(evidence: readonly Evidence[], sentences: ScoreContext['sentences'], zones: ScoreContext['zones']): Map<ZoneKind, ZonePart> {
  const parts = new Map<ZoneKind, ZonePart>();
  for (const { zone, words, authorWords } of sentences) {
    const { kind } = zones[zone]!;
    let part = parts.get(kind);
    if (part === undefined) parts.set(kind, (part = { words: 0, said: 0, sentences: 0, evidence: [] }));
    part.words += words;
    part.said += words - authorWords;
    part.sentences++;
  }
  for (const e of evidence) parts.get(zones[sentences[e.sentence]!.zone]!.kind)!.evidence.push(e);
  return parts;
}

/** Hill number of order 1, exp of Shannon's entropy (Hill, "Diversity and Evenness", 1973). */
function effectiveNumber(words: readonly number[]): number | null {
  const heard = words.filter((n) => n > 0);
  const all = heard.reduce((a, b) => a + b, 0);
  if (all === 0) return null;
  return round6(Math.exp(-heard.reduce((sumSoFar, n) => sumSoFar + (n / all) * Math.log(n / all), 0)));
}

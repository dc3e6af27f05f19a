/** The attribution score: how much is said by others, in what form, and by whom. */
import type { AttributionMeasured, Evidence } from '../contract/report.ts';
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
  for (const kind of new Set(sentences.map((s) => zones[s.zone]!.kind))) {
    const within = sentences.filter((s) => zones[s.zone]!.kind === kind);
    const all = within.reduce((n, s) => n + s.words, 0);
    const said = within.reduce((n, s) => n + s.words - s.authorWords, 0);
    byZone[kind] = voiceScore(all === 0 ? 0 : round6(said / all), evidence.filter((e) => zones[sentences[e.sentence]!.zone]!.kind === kind), all, within.length);
  }
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
    byActor: tally.byActor.map((row) => ({ ...row, share: share(row.words) })),
  };
}

/** Hill number of order 1, exp of Shannon's entropy (Hill, "Diversity and Evenness", 1973). */
function effectiveNumber(words: readonly number[]): number | null {
  const heard = words.filter((n) => n > 0);
  const all = heard.reduce((a, b) => a + b, 0);
  if (all === 0) return null;
  return round6(Math.exp(-heard.reduce((sumSoFar, n) => sumSoFar + (n / all) * Math.log(n / all), 0)));
}

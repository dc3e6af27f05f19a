/** The attribution score: how much is said by others, in what form, and by whom. */
import type { AttributionMeasured, Evidence } from '../contract/report.ts';
import type { Reading } from '../reading.ts';
import { intervalOfRatio } from './interval.ts';
import { byCategory, per100, sum, voiceScore, type ScoreContext } from './measured.ts';
import { round6 } from './round.ts';

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
  };
}

interface Tally {
  direct: number;
  named: number;
  anonymous: number;
  onRecord: number;
  byAct: AttributionMeasured['byAct'];
  bySource: AttributionMeasured['bySource'];
}

function tallyWords(reading: Reading): Tally {
  const { tokens } = reading.parsed;
  const { attributions, voices } = reading;
  const voiceOf = new Map(voices.map((v) => [v.id, v]));
  const tally: Tally = { direct: 0, named: 0, anonymous: 0, onRecord: 0, byAct: {}, bySource: [] };
  const bySource = new Map<string, { voice: string; attributions: number; words: number }>();
  for (const { act, voice } of attributions) {
    (tally.byAct[act] ??= { attributions: 0, words: 0 }).attributions++;
    const source = bySource.get(voice) ?? { voice, attributions: 0, words: 0 };
    source.attributions++;
    bySource.set(voice, source);
  }
  const inMarks = new Uint8Array(tokens.count);
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
  return tally;
}

/** Hill number of order 1, exp of Shannon's entropy (Hill, "Diversity and Evenness", 1973). */
function effectiveNumber(words: readonly number[]): number | null {
  const heard = words.filter((n) => n > 0);
  const all = heard.reduce((a, b) => a + b, 0);
  if (all === 0) return null;
  return round6(Math.exp(-heard.reduce((sumSoFar, n) => sumSoFar + (n / all) * Math.log(n / all), 0)));
}

/** The score of a measure: means of marks and sums of evidence, split by voice, zone and category without rest. */
import type { Evidence, Measured, Sentence, VoiceScore, Zone } from '../contract/report.ts';
import { intervalOfMean } from './interval.ts';
import { sentenceStrength } from './marks.ts';
import { round3, round6 } from './round.ts';

export interface ScoreContext {
  sentences: readonly Sentence[];
  zones: readonly Zone[];
  /** Words in scope, and those of them in the author's voice. */
  words: number;
  authorWords: number;
  level: number | null;
}

export function measured(measure: string, evidence: readonly Evidence[], context: ScoreContext): Measured {
  const { sentences, words, authorWords, level } = context;
  const bySentence: Evidence[][] = sentences.map(() => []);
  for (const e of evidence) bySentence[e.sentence]!.push(e);
  const authored = sentences.filter((s) => s.authorWords > 0);
  const marks = authored.map((s) => s.marks[measure]?.author ?? 0);
  const quotedMarks = sentences.flatMap((s, i) => (s.words > s.authorWords ? [sentenceStrength(bySentence[i]!.filter((e) => e.voice !== 'author'), s.words)] : []));
  const total = sum(evidence);
  return {
    state: 'measured',
    score: mean(marks),
    total,
    words,
    per100Words: per100(total, words),
    samplingInterval: level === null ? null : intervalOfMean(marks, level),
    byVoice: {
      author: voiceScore(mean(marks), evidence.filter((e) => e.voice === 'author'), authorWords, authored.length),
      quoted: voiceScore(mean(quotedMarks), evidence.filter((e) => e.voice !== 'author'), words - authorWords, quotedMarks.length),
    },
    byZone: byZone(measure, evidence, context),
    byCategory: byCategory(evidence),
  };
}

function byZone(measure: string, evidence: readonly Evidence[], { sentences, zones }: ScoreContext): Record<string, VoiceScore> {
  const result: Record<string, VoiceScore> = {};
  for (const kind of new Set(sentences.map((s) => zones[s.zone]!.kind))) {
    const within = sentences.filter((s) => zones[s.zone]!.kind === kind);
    const authored = within.filter((s) => s.authorWords > 0);
    const here = evidence.filter((e) => zones[sentences[e.sentence]!.zone]!.kind === kind);
    result[kind] = voiceScore(mean(authored.map((s) => s.marks[measure]?.author ?? 0)), here, within.reduce((n, s) => n + s.words, 0), within.length);
  }
  return result;
}

export function voiceScore(score: number, evidence: readonly Evidence[], words: number, sentences: number): VoiceScore {
  const total = sum(evidence);
  return { score, total, words, per100Words: per100(total, words), sentences };
}

export function byCategory(evidence: readonly Evidence[]): Measured['byCategory'] {
  const result: Measured['byCategory'] = {};
  for (const { category, amount } of evidence) {
    const entry = (result[category] ??= { count: 0, total: 0 });
    entry.count++;
    entry.total = round3(entry.total + amount);
  }
  return result;
}

export const sum = (evidence: readonly Evidence[]): number => round3(evidence.reduce((n, e) => n + e.amount, 0));
export const per100 = (total: number, words: number): number => (words === 0 ? 0 : round6((100 * total) / words));
export const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : round6(values.reduce((a, b) => a + b, 0) / values.length));

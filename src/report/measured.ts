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

/** What is added up of a part of the text. Sums are rounded once, at the end. */
class Part {
  total = 0;
  words = 0;
  sentences = 0;
  private strength = 0;
  private strengths = 0;

  addStrength(value: number): void {
    this.strength += value;
    this.strengths++;
  }

  score(): VoiceScore {
    const total = round3(this.total);
    return { score: this.strengths === 0 ? 0 : round6(this.strength / this.strengths), total, words: this.words, per100Words: per100(total, this.words), sentences: this.sentences };
  }
}

export function measured(measure: string, evidence: readonly Evidence[], context: ScoreContext): Measured {
  const { sentences, zones, words, authorWords, level } = context;
  const quotedEvidence: (Evidence[] | undefined)[] = [];
  const author = new Part();
  const quoted = new Part();
  const parts = new Map<string, Part>();
  const marks: number[] = [];
  for (const e of evidence) {
    if (e.voice === 'author') author.total += e.amount;
    else {
      quoted.total += e.amount;
      (quotedEvidence[e.sentence] ??= []).push(e);
    }
  }
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!;
    const zone = partOf(parts, zones[sentence.zone]!.kind);
    zone.words += sentence.words;
    zone.sentences++;
    if (sentence.authorWords > 0) {
      const mark = sentence.marks[measure]?.author ?? 0;
      marks.push(mark);
      author.addStrength(mark);
      author.sentences++;
      zone.addStrength(mark);
    }
    if (sentence.words > sentence.authorWords) {
      quoted.addStrength(sentenceStrength(quotedEvidence[i] ?? NONE, sentence.words));
      quoted.sentences++;
    }
  }
  for (const e of evidence) partOf(parts, zones[sentences[e.sentence]!.zone]!.kind).total += e.amount;
  author.words = authorWords;
  quoted.words = words - authorWords;
  const total = sum(evidence);
  const byVoice = { author: author.score(), quoted: quoted.score() };
  return {
    state: 'measured',
    score: byVoice.author.score,
    total,
    words,
    per100Words: per100(total, words),
    samplingInterval: level === null ? null : intervalOfMean(marks, level),
    byVoice,
    byZone: Object.fromEntries(Array.from(parts, ([kind, part]) => [kind, part.score()])),
    byCategory: byCategory(evidence),
  };
}

const NONE: readonly never[] = [];

function partOf(parts: Map<string, Part>, kind: string): Part {
  let part = parts.get(kind);
  if (part === undefined) parts.set(kind, (part = new Part()));
  return part;
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

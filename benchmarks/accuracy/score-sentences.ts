/**
 * Sentence rows of `hedging/` and `loaded-language/`: a row is judged 1 where any of its sentences is flagged, and scored with the
 * highest sentence score. A word is marked where it overlaps evidence of a positive amount: boosters are no hedges.
 */
import type { Analyzer } from './package-api.ts';
import { accuracy, f1, macroF1, precision, recall, sumTallies, tallyLabel, type LabelPair, type Tally } from './counts.ts';
import type { Slip } from './comparison.ts';
import type { Judgement, MarkedMeasure } from './peers.ts';
import { areaUnderCurve } from './rank.ts';
import { tallyWords, wordsOf } from './spans.ts';

export interface SentenceRow { id: string; text: string; label: 0 | 1; spans: [number, number, string][] }
/** `length` in words; `words` null where the set marks no words, or the tool tells none; `epistemic` null unless the set marks speculation. */
export interface Judged extends LabelPair { score: number; length: number; words: Tally | null; epistemic: Tally | null }
/**
 * The hedges that keep a claim from being taken as known. Sets of speculation mark these alone, while approximators, weasel phrases and conditions are
 * hedges here too: their words are no mistakes of another kind, so the narrow count stands beside the full one.
 */
const EPISTEMIC: ReadonlySet<string> = new Set(['modal', 'epistemic-verb', 'epistemic-adverb', 'epistemic-adjective', 'epistemic-noun']);

export function judgeSentences(measure: MarkedMeasure, rows: readonly SentenceRow[], analyzer: Analyzer, slips: Slip[]): Judged[] {
  const judged = judgeRows(rows, (text) => judgementOf(measure, analyzer, text));
  judged.forEach(({ gold, found, score }, i) => {
    // The surest mistakes first: a high score on a plain sentence, a low one on a marked one.
    if (gold !== found) slips.push({ layer: measure, weight: gold === '1' ? 1 - score : score, line: `${gold} not ${found} (${score}) ${rows[i]!.text}` });
  });
  return judged;
}

/** The rows as any tool judges them. */
export function judgeRows(rows: readonly SentenceRow[], judge: (text: string) => Judgement): Judged[] {
  // Where a set marks speculation beside other things, only speculation is meant.
  const tag = rows.some((row) => row.spans.some((span) => span[2] === 'speculation')) ? 'speculation' : undefined;
  const withSpans = rows.some((row) => row.spans.some((span) => !tag || span[2] === tag));
  return rows.map(({ text, label, spans }) => {
    const { flagged, score, spans: found, epistemic } = judge(text);
    const gold = spans.filter((span) => !tag || span[2] === tag).map(([start, end]) => ({ start, end }));
    const all = wordsOf(text);
    return {
      gold: String(label), found: flagged ? '1' : '0', weight: 1, score, length: all.length, words: withSpans && found ? tallyWords(all, gold, found) : null,
      epistemic: tag && epistemic ? tallyWords(all, gold, epistemic) : null,
    };
  });
}

function judgementOf(measure: MarkedMeasure, analyzer: Analyzer, text: string): Judgement {
  const report = analyzer.analyze(text);
  const marks = report.sentences.map((sentence) => sentence.marks[measure]).filter((mark) => mark !== undefined);
  const spans = report.evidence.filter((e) => e.measure === measure && e.amount > 0);
  return {
    flagged: marks.some((mark) => mark.flagged), score: Math.max(0, ...marks.map((mark) => mark.score)), spans, epistemic: spans.filter((e) => EPISTEMIC.has(e.category)),
  };
}

export function sentenceFigures(rows: readonly Judged[]): Record<string, number> {
  const positive = tallyLabel(rows, '1');
  const figures: Record<string, number> = {
    P: precision(positive), R: recall(positive), F1: f1(positive), 'macro-F1': macroF1(rows, ['0', '1']), accuracy: accuracy(rows),
    AUC: areaUnderCurve(rows.map((row) => row.score), rows.map((row) => row.gold === '1')),
  };
  const tallies = rows.map((row) => row.words).filter((tally) => tally !== null);
  if (tallies.length === 0) return figures;
  const words = sumTallies(tallies);
  const epistemic = rows.map((row) => row.epistemic).filter((tally) => tally !== null);
  return {
    ...figures, 'word P': precision(words), 'word R': recall(words), 'word F1': f1(words),
    ...(epistemic.length > 0 && { 'epistemic word F1': f1(sumTallies(epistemic)) }),
  };
}

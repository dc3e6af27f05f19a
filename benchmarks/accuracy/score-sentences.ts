/**
 * Sentence rows of `hedging/` and `loaded-language/`: a row is judged 1 where any of its sentences is flagged, and scored with the
 * highest sentence score. A word is marked where it overlaps evidence of a positive amount: boosters are no hedges.
 */
import type { Analyzer } from './package-api.ts';
import { accuracy, f1, macroF1, precision, recall, sumTallies, tallyLabel, type LabelPair, type Tally } from './counts.ts';
import type { Slip } from './comparison.ts';
import { areaUnderCurve } from './rank.ts';
import { tallyWords, wordsOf } from './spans.ts';

export interface SentenceRow { id: string; text: string; label: 0 | 1; spans: [number, number, string][] }
interface Judged extends LabelPair { score: number; words: Tally | null }

export function judgeSentences(measure: 'hedging' | 'loadedLanguage', rows: readonly SentenceRow[], analyzer: Analyzer, slips: Slip[]): Judged[] {
  // Where a set marks speculation beside other things, only speculation is meant.
  const tag = rows.some((row) => row.spans.some((span) => span[2] === 'speculation')) ? 'speculation' : undefined;
  const withSpans = rows.some((row) => row.spans.some((span) => !tag || span[2] === tag));
  return rows.map((row) => {
    const report = analyzer.analyze({ id: row.id, text: row.text });
    const marks = report.sentences.map((sentence) => sentence.marks[measure]).filter((mark) => mark !== undefined);
    const flagged = marks.some((mark) => mark.flagged);
    const score = Math.max(0, ...marks.map((mark) => mark.score));
    const gold = row.spans.filter((span) => !tag || span[2] === tag).map(([start, end]) => ({ start, end }));
    const found = report.evidence.filter((e) => e.measure === measure && e.amount > 0);
    const judged = { gold: String(row.label), found: flagged ? '1' : '0', weight: 1, score, words: withSpans ? tallyWords(wordsOf(row.text), gold, found) : null };
    // The surest mistakes first: a high score on a plain sentence, a low one on a marked one.
    if (judged.gold !== judged.found) slips.push({ layer: measure, weight: row.label ? 1 - score : score, line: `${row.label} not ${judged.found} (${score}) ${row.text}` });
    return judged;
  });
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
  return { ...figures, 'word P': precision(words), 'word R': recall(words), 'word F1': f1(words) };
}

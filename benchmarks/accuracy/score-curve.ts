/**
 * What a sentence's score says: the share of rows that readers marked, by score; and how much of the score is the sentence's length.
 */
import { areaUnderCurve, spearman } from './rank.ts';
import type { Judged } from './score-sentences.ts';

/** Rows with a score in `(from, to]`, and the share of them that readers marked. The first step holds the rows of score 0. */
export interface CurveStep { from: number; to: number; rows: number; marked: number | null }
const EDGES = [0, 0.2, 0.35, 0.5, 0.65, 0.8, 1];
/** Rows are cut into so many parts by length. */
const LENGTH_PARTS = 5;

export function scoreCurve(rows: readonly Judged[]): CurveStep[] {
  const step = (from: number, to: number, inside: readonly Judged[]): CurveStep => ({
    from, to, rows: inside.length, marked: inside.length === 0 ? null : rounded(inside.filter(({ gold }) => gold === '1').length / inside.length),
  });
  const above = EDGES.slice(1).map((to, i) => step(EDGES[i]!, to, rows.filter(({ score }) => score > EDGES[i]! && score <= to)));
  return [step(0, 0, rows.filter(({ score }) => score === 0)), ...above];
}

export interface LengthCheck {
  /** Spearman's rho of score and length in words. */
  scoreWithLength: number;
  /** Of length with the readers' label: readers too mark longer sentences more often. */
  labelWithLength: number;
  /** AUC of length alone, of the score, and of the score within fifths of like length, averaged by their rows. */
  lengthAlone: number;
  score: number;
  withinLength: number;
}

export function lengthCheck(rows: readonly Judged[]): LengthCheck {
  const lengths = rows.map(({ length }) => length);
  const labels = rows.map(({ gold }) => gold === '1');
  const scores = rows.map(({ score }) => score);
  return {
    scoreWithLength: rounded(spearman(scores, lengths)), labelWithLength: rounded(spearman(labels.map(Number), lengths)),
    lengthAlone: rounded(areaUnderCurve(lengths, labels)), score: rounded(areaUnderCurve(scores, labels)), withinLength: rounded(withinLength(rows)),
  };
}

function withinLength(rows: readonly Judged[]): number {
  const byLength = [...rows].sort((a, b) => a.length - b.length);
  let sum = 0;
  let weight = 0;
  for (let part = 0; part < LENGTH_PARTS; part++) {
    const some = byLength.slice(Math.floor((part * rows.length) / LENGTH_PARTS), Math.floor(((part + 1) * rows.length) / LENGTH_PARTS));
    const area = areaUnderCurve(some.map(({ score }) => score), some.map(({ gold }) => gold === '1'));
    if (Number.isNaN(area)) continue;
    sum += area * some.length;
    weight += some.length;
  }
  return sum / weight;
}

/** Both as lines of text. */
export function curveLines(curve: readonly CurveStep[], check: LengthCheck): string {
  const cells = curve.map(({ from, to, rows, marked }) => `${to === 0 ? '0' : `${from}–${to}`}: ${marked === null ? '-' : marked.toFixed(2)} of ${rows}`);
  return [
    `  share marked by score  ${cells.join('  ')}`,
    `  length  rho with score ${check.scoreWithLength.toFixed(3)}, with label ${check.labelWithLength.toFixed(3)}; AUC of length alone ${check.lengthAlone.toFixed(3)}, of the score ${check.score.toFixed(3)}, within fifths of like length ${check.withinLength.toFixed(3)}`,
  ].join('\n');
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

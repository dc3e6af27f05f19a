/** Targeted rows: the sentiment of a sentence toward one marked mention, -1, 0 or 1. `mixed` counts as 0, and so does silence. */
import type { Analyzer } from './package-api.ts';
import type { Slip } from './comparison.ts';
import { accuracy, f1, macroF1, tallyLabel, type LabelPair } from './counts.ts';

export interface TargetRow { id: string; text: string; target: { text: string; start: number; end: number }; label: -1 | 0 | 1 }

export function judgeTargets(rows: readonly TargetRow[], analyzer: Analyzer, slips: Slip[]): LabelPair[] {
  return rows.map((row) => {
    const { text, start, end } = row.target;
    const report = analyzer.analyze({ id: row.id, text: row.text, actors: [{ id: 'target', name: text }], mentions: [{ actor: 'target', start, end }] });
    const stance = report.measures.stance;
    const figure = stance.state === 'measured' ? stance.actors.find((s) => s.actor === 'target')?.text : undefined;
    const guess = figure?.label === 'favourable' ? 1 : figure?.label === 'unfavourable' ? -1 : 0;
    const distance = Math.abs(guess - row.label);
    if (distance > 0) slips.push({ layer: 'stance', weight: distance + Math.abs(figure?.score ?? 0) / 2, line: `${row.label} not ${guess} [${text}] ${row.text}` });
    return { gold: String(row.label), found: String(guess), weight: 1 };
  });
}

export function targetFigures(rows: readonly LabelPair[]): Record<string, number> {
  const [against, neither, with_] = ['-1', '0', '1'].map((label) => f1(tallyLabel(rows, label)));
  return {
    'macro-F1': macroF1(rows, ['-1', '0', '1']), 'F1 of -1 and 1': (against! + with_!) / 2, 'F1 of -1': against!, 'F1 of 0': neither!, 'F1 of 1': with_!, accuracy: accuracy(rows),
  };
}

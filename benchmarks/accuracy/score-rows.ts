/** One row file of the measuring data, scored by the kind of its rows. */
import fs from 'node:fs';
import path from 'node:path';
import { withIntervals, type Figures } from './bootstrap.ts';
import type { Slip } from './comparison.ts';
import { confusion, type LabelPair } from './counts.ts';
import type { CreateAnalyzer } from './package-api.ts';
import { attributionFigures, judgeAttributions, type AttributionRow } from './score-attributions.ts';
import { peersOf } from './peers.ts';
import { lengthCheck, scoreCurve, type CurveStep, type LengthCheck } from './score-curve.ts';
import { judgeRows, judgeSentences, sentenceFigures, type SentenceRow } from './score-sentences.ts';
import { judgeTargets, targetFigures, type TargetRow } from './score-targets.ts';

export interface RowScore {
  rows: number; figures: Figures; confusion: Record<string, Record<string, number>> | null; slips: Slip[]
  /** Of sentence rows: what other tools reach, what the score says, and what length says. */
  peers?: Record<string, Figures>; curve?: CurveStep[]; length?: LengthCheck
}
type Row = SentenceRow | AttributionRow | TargetRow;

/** Row files under a folder, `hedging/sfu-speculation.dev.jsonl` and the like. */
export function rowFiles(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, { recursive: true }).map(String).filter((file) => file.endsWith('.jsonl')).sort();
}

export function scoreRows(folder: string, file: string, limit: number, createAnalyzer: CreateAnalyzer): RowScore {
  const lines = fs.readFileSync(path.join(folder, file), 'utf8').split('\n').filter((line) => line !== '').slice(0, limit);
  const rows = lines.map((line) => JSON.parse(line) as Row);
  // The rows are single sentences, or articles already freed of their surroundings.
  const analyzer = createAnalyzer({ zoning: 'off', language: 'en' });
  const slips: Slip[] = [];
  const first = rows[0];
  const score = (figures: Figures, pairs?: LabelPair[]): RowScore => ({ rows: rows.length, figures, confusion: pairs ? confusion(pairs) : null, slips });
  if (first && 'attributions' in first) return score(withIntervals(judgeAttributions(rows as AttributionRow[], analyzer, slips), attributionFigures));
  if (first && 'target' in first) {
    const judged = judgeTargets(rows as TargetRow[], analyzer, slips);
    return score(withIntervals(judged, targetFigures), judged);
  }
  const measure = path.dirname(file).endsWith('hedging') ? 'hedging' : 'loadedLanguage';
  const judged = judgeSentences(measure, rows as SentenceRow[], analyzer, slips);
  const peers = peersOf(measure).map((peer) => [peer.name, withIntervals(judgeRows(rows as SentenceRow[], (text) => peer.judge(text)), sentenceFigures)]);
  return { ...score(withIntervals(judged, sentenceFigures), judged), peers: Object.fromEntries(peers) as Record<string, Figures>, curve: scoreCurve(judged), length: lengthCheck(judged) };
}

/**
 * Attribution rows: whole articles with flat gold, so only outermost attributions are compared. Content, source and cue by
 * characters; `pair`: the share of gold attributions, of those with content and source, whose content is met to at
 * least half by an attribution whose source overlaps; `rho`: over articles, of the share of the text that is attributed.
 */
import type { Analyzer } from './package-api.ts';
import type { Attribution, Span } from '../../src/contract/report.ts';
import type { Slip } from './comparison.ts';
import { f1, precision, recall, sumTallies, type Tally } from './counts.ts';
import { spearman } from './rank.ts';
import { shared, size, tallyCharacters } from './spans.ts';

type Offsets = [number, number][];
export interface AttributionRow { id: string; text: string; attributions: { source: Offsets; cue: Offsets; content: Offsets }[] }
interface Judged { content: Tally; source: Tally; cue: Tally; met: number; pairable: number; goldShare: number; foundShare: number }

const spansOf = (offsets: Offsets): Span[] => offsets.map(([start, end]) => ({ start, end }));
const present = (span: Span | null): Span[] => (span ? [span] : []);

export function judgeAttributions(rows: readonly AttributionRow[], analyzer: Analyzer, slips: Slip[]): Judged[] {
  return rows.map((row) => {
    const found = analyzer.analyze({ id: row.id, text: row.text }).attributions.filter((a) => a.parent === null);
    const gold = row.attributions.map((a) => ({ content: spansOf(a.content), source: spansOf(a.source), cue: spansOf(a.cue) }));
    const characters = (a: Span[], b: Span[]): Tally => tallyCharacters(row.text.length, a, b);
    const content = characters(gold.flatMap((a) => a.content), found.flatMap((a) => a.content));
    const pairable = gold.filter((a) => a.content.length > 0 && a.source.length > 0);
    const missed = pairable.filter((a) => !found.some((b) => meets(a.content, a.source, b)));
    const words = (spans: Span[]): string => spans.map((s) => row.text.slice(s.start, s.end)).join(' … ');
    for (const a of missed) slips.push({ layer: 'attribution', weight: size(a.content), line: `[${words(a.source)}] (${words(a.cue)}) ${words(a.content).slice(0, 200)}` });
    return {
      content,
      source: characters(gold.flatMap((a) => a.source), found.flatMap((a) => present(a.source))),
      cue: characters(gold.flatMap((a) => a.cue), found.flatMap((a) => present(a.cue))),
      met: pairable.length - missed.length,
      pairable: pairable.length,
      goldShare: (content.hit + content.missed) / row.text.length,
      foundShare: (content.hit + content.extra) / row.text.length,
    };
  });
}

function meets(content: Span[], source: Span[], found: Attribution): boolean {
  return shared(content, found.content) >= size(content) / 2 && shared(source, present(found.source)) > 0;
}

export function attributionFigures(rows: readonly Judged[]): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const role of ['content', 'source', 'cue'] as const) {
    const sum = sumTallies(rows.map((row) => row[role]));
    Object.assign(figures, { [`${role} P`]: precision(sum), [`${role} R`]: recall(sum), [`${role} F1`]: f1(sum) });
  }
  const total = (part: 'met' | 'pairable'): number => rows.reduce((sum, row) => sum + row[part], 0);
  return { ...figures, pair: total('met') / total('pairable'), rho: spearman(rows.map((r) => r.goldShare), rows.map((r) => r.foundShare)) };
}

/**
 * Who is heard, outlet by outlet: attributions per 100 words, the anonymous share of the attributed words, and the effective number of
 * sources, of the gold and of the program side by side. Both are worked out here by the same code, from spans and voices alone.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { GoldArticle } from './corpus.ts';
import { goldOf, isInScope, type ReadAttribution, type Reading } from './reading.ts';
import { overlap, shared, size, touches, wordsOf } from './spans.ts';

export interface Hearing { density: number; anonymousShare: number; effectiveSources: number | null }
export interface OutletRow { outlet: string; article: string; gold: Hearing; found: Hearing }

/** `ARTICLES.json` of a half names the outlet of each article; without it the article's own name stands in. */
export function outletsOf(folder: string): ReadonlyMap<string, string> {
  const file = path.join(folder, 'ARTICLES.json');
  if (!fs.existsSync(file)) return new Map();
  const rows = JSON.parse(fs.readFileSync(file, 'utf8')) as { file: string; outlet: string }[];
  return new Map(rows.map((row) => [row.file.replace(/\.txt$/u, ''), row.outlet]));
}

export function outletRow({ name, text, gold }: GoldArticle, found: Reading, outlets: ReadonlyMap<string, string>): OutletRow {
  const reading = goldOf(gold);
  const words = wordsOf(text).filter((word) => touches(word, reading.zones.filter(isInScope)));
  return { outlet: outlets.get(name) ?? name, article: name, gold: hearing(reading, words), found: hearing(found, words) };
}

/** Each word is its innermost speaker's; sources that say nothing of who they are count for no voice. */
function hearing({ attributions, voices }: Reading, words: readonly { start: number; end: number }[]): Hearing {
  const kinds = new Map(voices.map((voice) => [voice.id, voice.kind]));
  const byVoice = new Map<string, number>();
  let attributed = 0;
  let anonymous = 0;
  for (const word of words) {
    const innermost = attributions.filter((a) => touches(word, a.content)).sort((a, b) => size(a.content) - size(b.content))[0];
    if (!innermost) continue;
    attributed++;
    const kind = kinds.get(innermost.voice);
    if (kind === 'anonymous') anonymous++;
    if (kind !== 'unknown') byVoice.set(innermost.voice, (byVoice.get(innermost.voice) ?? 0) + 1);
  }
  const heard = [...byVoice.values()].reduce((a, b) => a + b, 0);
  const entropy = [...byVoice.values()].reduce((sum, n) => sum - (n / heard) * Math.log(n / heard), 0);
  return {
    density: (100 * attributions.length) / Math.max(1, words.length),
    anonymousShare: attributed === 0 ? 0 : anonymous / attributed,
    effectiveSources: heard === 0 ? null : Math.exp(entropy),
  };
}

/**
 * The acceptance scorer's `pair`: of the gold's outermost attributions that have a source, how many are met by an outermost one of the
 * program that covers half their content or more and whose source overlaps theirs.
 */
export function pairsMet(gold: Reading, found: Reading): { met: number; all: number } {
  const outermost = found.attributions.filter((a) => a.parent === null);
  const sought = gold.attributions.filter((a) => a.parent === null && a.source !== null && a.content.length > 0);
  const isMet = (a: ReadAttribution): boolean =>
    outermost.some((b) => b.source !== null && shared(a.content, b.content) * 2 >= size(a.content) && overlap(a.source!, b.source) > 0);
  return { met: sought.filter(isMet).length, all: sought.length };
}

export function outletTable(heading: string, rows: readonly OutletRow[]): string {
  const width = Math.max(...rows.map((row) => row.outlet.length), 6);
  const cell = (value: number | null): string => (value === null ? '-' : value.toFixed(2)).padStart(6);
  const both = (pick: (hearing: Hearing) => number | null, row: OutletRow): string => `${cell(pick(row.gold))}${cell(pick(row.found))}`;
  return [
    `${heading}: gold and found`,
    `  ${'outlet'.padEnd(width)}  ${'density'.padStart(12)}  ${'anonymous'.padStart(12)}  ${'sources'.padStart(12)}  article`,
    ...rows.map((row) => `  ${row.outlet.padEnd(width)}  ${both((h) => h.density, row)}  ${both((h) => h.anonymousShare, row)}  ${both((h) => h.effectiveSources, row)}  ${row.article}`),
  ].join('\n');
}

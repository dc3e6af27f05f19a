/** The report: evidence placed and added up. Which measure it is matters only where the contract gives it a form of its own. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { ArticleInput } from '../contract/input.ts';
import type { Finding } from '../contract/measure.ts';
import type { Evidence, Measures, Report, Sentence, Unmeasured, Warning } from '../contract/report.ts';
import { version } from '../generated/version.ts';
import type { Reading } from '../reading.ts';
import { attributionScore } from './attribution-score.ts';
import { collectEvidence } from './evidence.ts';
import { markOf } from './marks.ts';
import { measured, type ScoreContext } from './measured.ts';
import { stanceScore } from './stance-score.ts';

export const SCHEMA_VERSION = '1.0';
/** Fewer words in scope than this make no rate; marks are given all the same. */
export const FEWEST_WORDS = 20;

export interface ReportParts {
  input: ArticleInput;
  reading: Reading;
  /** The measures asked for, with what they found. */
  taken: readonly { id: string; threshold: number; findings: readonly Finding[] }[];
  warnings: readonly Warning[];
  lexiconDigest: string;
  keepText: boolean;
  level: number | null;
}

const WITHOUT_MARKS = new Set(['attribution', 'stance']);
const NONE: readonly never[] = [];
const BUILT_IN = ['hedging', 'loadedLanguage', 'attribution', 'stance'] as const;

export function buildReport({ input, reading, taken, warnings, lexiconDigest, keepText, level }: ReportParts): Report {
  const ownWarnings: Warning[] = [...warnings];
  const evidence = collectEvidence(reading, taken, ownWarnings);
  const byMeasure = groupByMeasure(evidence, taken);
  const sentences = sentencesOf(reading);
  for (const { id, threshold } of taken) {
    if (WITHOUT_MARKS.has(id)) continue;
    const own = byMeasure.get(id)!;
    // Evidence stands in the order of the text, so that of a sentence stands together.
    let next = 0;
    for (let i = 0; i < sentences.length; i++) {
      const first = next;
      while (next < own.length && own[next]!.sentence === i) next++;
      sentences[i]!.marks[id] = markOf(first === next ? NONE : own.slice(first, next), threshold, sentences[i]!.words);
    }
  }
  const words = sentences.reduce((n, s) => n + s.words, 0);
  const context: ScoreContext = { sentences, zones: reading.zones, words, authorWords: sentences.reduce((n, s) => n + s.authorWords, 0), level };
  const measures: Record<string, Measures[string]> = {};
  for (const id of BUILT_IN) measures[id] = { state: 'unmeasured', reason: 'not-requested' };
  for (const { id } of taken) {
    const own = byMeasure.get(id)!;
    const reason = whyUnmeasured(id, reading, context);
    if (reason) measures[id] = reason;
    else if (id === 'attribution') measures[id] = attributionScore(reading, own, context);
    // The stance score has actors where others have a number; the contract fixes its form.
    else if (id === 'stance') measures[id] = stanceScore(reading, own, level);
    else measures[id] = measured(id, own, context);
  }
  const { text } = input;
  return {
    schemaVersion: SCHEMA_VERSION,
    analyzer: { name: 'undertone', version, lexicon: lexiconDigest },
    document: {
      id: input.id ?? null, title: input.title ?? null, outlet: input.outlet ?? null, author: input.author ?? null, published: input.published ?? null, url: input.url ?? null,
      text: keepText ? text : null, length: text.length, words, sentences: sentences.length, digest: bytesToHex(sha256(utf8ToBytes(text))),
    },
    zones: [...reading.zones],
    sentences,
    voices: [...reading.voices],
    attributions: [...reading.attributions],
    actors: [...reading.actors],
    measures: measures as Measures,
    evidence,
    warnings: ownWarnings,
  };
}

function groupByMeasure(evidence: readonly Evidence[], taken: ReportParts['taken']): Map<string, Evidence[]> {
  const groups = new Map<string, Evidence[]>(taken.map(({ id }) => [id, []]));
  for (const e of evidence) groups.get(e.measure)!.push(e);
  return groups;
}

function sentencesOf(reading: Reading): Sentence[] {
  const { word } = reading.parsed.tokens;
  const { attributionOfToken } = reading;
  return reading.sentences.map(({ start, end, zone, firstToken, endToken }) => {
    let words = 0;
    let authorWords = 0;
    for (let i = firstToken; i < endToken; i++) {
      if (!word[i]!.isWord) continue;
      words++;
      if (attributionOfToken[i]! < 0) authorWords++;
    }
    return { start, end, zone, words, authorWords, marks: {} };
  });
}

function whyUnmeasured(id: string, reading: Reading, { sentences, words, authorWords }: ScoreContext): Unmeasured | null {
  if (sentences.length === 0 || words === 0) {
    return { state: 'unmeasured', reason: reading.zones.some((z) => z.kind === 'foreign') ? 'not-english' : 'empty' };
  }
  if (id === 'stance') return null;
  const isShort = words < FEWEST_WORDS || (id !== 'attribution' && authorWords === 0);
  return isShort ? { state: 'unmeasured', reason: 'too-short' } : null;
}

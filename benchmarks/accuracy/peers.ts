/**
 * What a user would take instead, run in the same process: the word lists `hedges` and `weasels` for hedging, `sentiment` (AFINN) and
 * `vader-sentiment` for tone, and the sentence's length, which no score should merely repeat.
 */
import { createRequire } from 'node:module';
import { hedges } from 'hedges';
import { weasels } from 'weasels';
import type { Span } from '../../src/contract/report.ts';
import { wordsOf } from './spans.ts';

/** What is said of one row. `spans` null: the tool tells no words. `epistemic`: those of the spans that are epistemic hedges, where the tool tells them apart. */
export interface Judgement { flagged: boolean; score: number; spans: readonly Span[] | null; epistemic?: readonly Span[] }
export interface Peer { name: string; judge(text: string): Judgement }
export type MarkedMeasure = 'hedging' | 'loadedLanguage';

const require = createRequire(import.meta.url);
interface Sentiment { analyze(text: string): { score: number; words: string[] } }
interface Vader { polarity_scores(text: string): { compound: number } }
/** vader-sentiment's own bound between neutral and not. */
const VADER_NEUTRAL = 0.05;

export function peersOf(measure: MarkedMeasure): Peer[] {
  const lengthAlone: Peer = { name: 'sentence length alone', judge: (text) => ({ flagged: false, score: wordsOf(text).length, spans: null }) };
  if (measure === 'hedging') return [listPeer('hedges', hedges), listPeer('weasels', weasels), listPeer('hedges and weasels', [...hedges, ...weasels]), lengthAlone];
  return [afinn(), vader(), lengthAlone];
}

/** A row is flagged where one of the words stands in it, and scored by how many do. */
function listPeer(name: string, list: readonly string[]): Peer {
  const longestFirst = [...new Set(list)].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return {
    name,
    judge: (text) => {
      const spans = [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
      return { flagged: spans.length > 0, score: spans.length, spans };
    },
  };
}

/** Flagged where the sum of the words' valences is not zero, and scored by how far it is from it. */
function afinn(): Peer {
  const Analyzer = require('sentiment') as new () => Sentiment;
  const sentiment = new Analyzer();
  return {
    name: 'sentiment',
    judge: (text) => {
      const { score, words } = sentiment.analyze(text);
      const known = new Set(words);
      return { flagged: score !== 0, score: Math.abs(score), spans: wordsOf(text).filter(({ start, end }) => known.has(text.slice(start, end).toLowerCase())) };
    },
  };
}

function vader(): Peer {
  const { SentimentIntensityAnalyzer: analyzer } = require('vader-sentiment') as { SentimentIntensityAnalyzer: Vader };
  return {
    name: 'vader-sentiment',
    judge: (text) => {
      const score = Math.abs(analyzer.polarity_scores(text).compound);
      return { flagged: score >= VADER_NEUTRAL, score, spans: null };
    },
  };
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

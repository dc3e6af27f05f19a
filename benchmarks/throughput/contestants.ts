/** Who runs: wink-nlp, Undertone, and the tools a user would take for parts of the same work. Each loads nothing of the others. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Reads one text. */
export type Run = (text: string) => unknown;

interface Wink {
  readDoc(text: string): { tokens(): { length(): number } };
}
const wink = (pipe?: string[]): Wink => (require('wink-nlp') as (model: unknown, pipe?: string[]) => Wink)(require('wink-eng-lite-web-model'), pipe);

export function tokenCounter(): (text: string) => number {
  const reader = wink();
  return (text) => reader.readDoc(text).tokens().length();
}

async function undertone(measure?: 'hedging' | 'loadedLanguage' | 'attribution' | 'stance'): Promise<Run> {
  const { createAnalyzer } = await import('../../dist/index.js');
  const analyzer = createAnalyzer(measure === undefined ? {} : { measures: [measure] });
  return (text) => analyzer.analyze(text);
}

/** By name, in the order of the table; the first is what the others are compared with. */
export const contestants: Readonly<Record<string, () => Run | Promise<Run>>> = {
  'wink-nlp readDoc': () => {
    const reader = wink();
    return (text) => reader.readDoc(text);
  },
  'wink-nlp sbd, negation, pos': () => {
    const reader = wink(['sbd', 'negation', 'pos']);
    return (text) => reader.readDoc(text);
  },
  'undertone, whole': () => undertone(),
  'undertone, hedging': () => undertone('hedging'),
  'undertone, loadedLanguage': () => undertone('loadedLanguage'),
  'undertone, attribution': () => undertone('attribution'),
  'undertone, stance': () => undertone('stance'),
  compromise: () => {
    const nlp = require('compromise') as (text: string) => { json(): unknown };
    return (text) => nlp(text).json();
  },
  sentiment: () => {
    const Sentiment = require('sentiment') as new () => { analyze(text: string): unknown };
    const sentiment = new Sentiment();
    return (text) => sentiment.analyze(text);
  },
  'vader-sentiment': () => {
    const { SentimentIntensityAnalyzer: vader } = require('vader-sentiment') as { SentimentIntensityAnalyzer: { polarity_scores(text: string): unknown } };
    return (text) => vader.polarity_scores(text);
  },
  'write-good': () => require('write-good') as Run,
  'retext with retext-intensify': async () => {
    const [{ retext }, { default: intensify }] = await Promise.all([import('retext'), import('retext-intensify')]);
    const processor = retext().use(intensify);
    return (text) => processor.processSync(text);
  },
};

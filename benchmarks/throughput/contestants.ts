/** Who runs: wink-nlp, Undertone, and the tools a user would take for parts of the same work. */
import { createRequire } from 'node:module';
import { createAnalyzer } from '../../dist/index.js';
import type { Contestant } from './rounds.ts';

const require = createRequire(import.meta.url);

interface Wink {
  readDoc(text: string): { tokens(): { length(): number } };
}
const model: unknown = require('wink-eng-lite-web-model');
const makeWink = require('wink-nlp') as (model: unknown, pipe?: string[]) => Wink;
const wink = makeWink(model);

export const countTokens = (text: string): number => wink.readDoc(text).tokens().length();

/** The first is what the others are compared with. */
export function contestants(): Contestant[] {
  const list: Contestant[] = [{ name: 'wink-nlp readDoc', run: (text) => wink.readDoc(text) }];
  const tagging = makeWink(model, ['sbd', 'negation', 'pos']);
  list.push({ name: 'wink-nlp sbd, negation, pos', run: (text) => tagging.readDoc(text) });
  const whole = createAnalyzer();
  list.push({ name: 'undertone, whole', run: (text) => whole.analyze(text) });
  for (const measure of ['hedging', 'loadedLanguage', 'attribution', 'stance'] as const) {
    const analyzer = createAnalyzer({ measures: [measure] });
    list.push({ name: `undertone, ${measure}`, run: (text) => analyzer.analyze(text) });
  }
  const nlp = require('compromise') as (text: string) => { json(): unknown };
  list.push({ name: 'compromise', run: (text) => nlp(text).json() });
  const Sentiment = require('sentiment') as new () => { analyze(text: string): unknown };
  const sentiment = new Sentiment();
  list.push({ name: 'sentiment', run: (text) => sentiment.analyze(text) });
  const { SentimentIntensityAnalyzer: vader } = require('vader-sentiment') as { SentimentIntensityAnalyzer: { polarity_scores(text: string): unknown } };
  list.push({ name: 'vader-sentiment', run: (text) => vader.polarity_scores(text) });
  const writeGood = require('write-good') as (text: string) => unknown;
  list.push({ name: 'write-good', run: (text) => writeGood(text) });
  return list;
}

/** retext is an ES module and is asked for by itself. */
export async function retext(): Promise<Contestant> {
  const [{ retext: make }, { default: intensify }] = await Promise.all([import('retext'), import('retext-intensify')]);
  const processor = make().use(intensify);
  return { name: 'retext with retext-intensify', run: (text) => processor.processSync(text) };
}

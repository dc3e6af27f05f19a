/** What the properties feed the analyzer beside texts: page furniture, sentences to be put into a mouth, rows of a lexicon. */
import fc from 'fast-check';
import { createAnalyzer } from '../../src/index.ts';
import { articles } from './texts.ts';

/** Sentences of the seeds' dev half that no quotation mark stands in: what an author might say, and so might somebody else. */
const analyzer = createAnalyzer();
export const authorSentence = fc.constantFrom(...articles.filter(([name]) => name.startsWith('dev/')).flatMap(([, text]) => {
    const { sentences, zones, document } = analyzer.analyze(text);
    return sentences.filter((s) => zones[s.zone]!.kind === 'body' && s.authorWords === s.words && s.words > 4).map((s) => document.text!.slice(s.start, s.end)).filter((sentence) => /^[A-Z][^“”‘’"':\n]*[.]$/.test(sentence));
  }));
/** Ways to say who said it. */
export const speech = fc.constantFrom<((sentence: string) => string)[]>(
  (sentence) => `“${sentence}” Ana Okafor said.`,
  (sentence) => `Ana Okafor said: “${sentence}”`,
  (sentence) => `“We met before,” Ana Okafor said. “${sentence}”`,
  (sentence) => `"${sentence}" Ana Okafor said.`,
);

/** Terms of rows, most of them wrong. */
const term = fc.array(
  fc.oneof(fc.constantFrom('may', 'said', 'the', '*', 'a|b', 'could?', 'might|may?', '(the)', '(a|the)', 'new', 'officials', '?', '!', 'constructor', '__proto__', 'x'), fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 6 })),
  { minLength: 1, maxLength: 12 },
).map((words) => words.join(' '));
const words = fc.array(fc.constantFrom('NOUN', 'VERB', 'START', 'END', 'the', 'officials', 'constructor', '__proto__'), { maxLength: 3 });
const gate = fc.record({ pos: words, notAfter: words, near: fc.record({ words, before: fc.nat({ max: 1e9 }), after: fc.nat({ max: 1e9 }) }), letters: fc.constantFrom('lower', 'upper') }, { requiredKeys: [] });
const row = fc.record({ term, gate: fc.option(gate, { nil: undefined }), inflect: fc.constantFrom(undefined, 'verb' as const, 'noun' as const, 'adjective' as const) });
/** A lexicon as a careless caller might hand it over. */
export const lexicon = fc.array(row, { maxLength: 8 }).map((rows) => ({
  measure: 'hedging',
  rows: rows.map((given, i) => ({ id: `own.row-${i}`, category: 'shield', strength: 2, basis: 'judgement', ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) })),
}));

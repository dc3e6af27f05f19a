/**
 * A whole measure of your own: vagueness of time, "soon", "in due course". It gets a score, an interval, marks in every sentence, and a place in
 * reports and comparisons like the built-in ones.
 */
import { createAnalyzer, type Finding, type Measure } from 'undertone';
import { renderText } from 'undertone/render';

const VAGUE = new Map([['soon', 0.5], ['eventually', 0.75], ['shortly', 0.5], ['someday', 0.9]]);

const vagueTime: Measure = {
  id: 'vagueTime',
  unit: 'strength of the evidence, 0 to 1',
  categories: { adverb: 'One word that puts an event at no time that could be checked.' },
  threshold: 0.6,
  find: ({ tokens }): Finding[] =>
    tokens.flatMap(({ start, end, lower }) => {
      const amount = VAGUE.get(lower);
      return amount === undefined ? [] : [{ start, end, category: 'adverb', amount, rule: `vague-time.${lower}` }];
    }),
};

const report = createAnalyzer({ measures: ['hedging', vagueTime] }).analyze(
  'The ferry will sail again soon, the operator says. A new part is on its way and will arrive shortly. The town waits, as it did in May of last year.',
);
console.log(renderText(report));

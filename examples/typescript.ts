/** TypeScript on Node, run by tsx: the scores of an article, with the words behind them. */
import { createAnalyzer, type Evidence } from 'undertone';

const analyzer = createAnalyzer(); // reuse it: the language model loads once

const report = analyzer.analyze({
  id: 'ferry-1',
  title: 'Ferry may stay in port',
  text: [
    'Ferry may stay in port',
    'The Halden ferry may stay in port until June, two officials said on Monday.',
    '“It is a disgrace,” said Ana Okafor, the mayor of Halden. “We were promised a boat.”',
    'The operator’s so-called rescue plan appears to hold no date. It carries some 900 people a day.',
  ].join('\n\n'),
});

const words = (measure: string): string => report.evidence.filter((e: Evidence) => e.measure === measure).map(({ text }) => text).join(', ');

for (const [name, score] of Object.entries(report.measures)) {
  if (score.state === 'measured' && 'score' in score) console.log(`${name} ${score.score.toFixed(2)}: ${words(name)}`);
}

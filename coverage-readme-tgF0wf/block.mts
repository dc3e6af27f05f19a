import { createAnalyzer } from 'undertone';
import { renderText } from 'undertone/render';

const analyzer = createAnalyzer(); // reuse it: the language model loads once
const report = analyzer.analyze({
  id: 'talvik-1',
  title: 'Bridge to reopen',
  text: 'Bridge to reopen\n\nThe Talvik bridge may reopen in June, officials said on Monday.\n\nShare this article\n\n© 2024 Example Media. All rights reserved.',
});

console.log(report.zones.map((zone) => zone.kind).join(', ')); // headline, body, boilerplate
console.log(report.sentences.length); // 2
console.log(report.attributions[0]!.source!.text); // officials
if (!renderText(report).includes('Hedging')) throw new Error('the report shows its scores');

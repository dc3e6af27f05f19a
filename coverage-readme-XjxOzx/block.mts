import { analyzeCorpus, readCorpus } from 'undertone/node';

for await (const item of analyzeCorpus(readCorpus(['seeds/dev']), { concurrency: 2 })) {
  if (item.state === 'failed') throw new Error(`${item.id}: ${item.error.message}`);
  if (item.index === 0) console.log(item.id, item.report.measures.hedging.state); // seeds/dev/analysis-grain-deal.txt measured
}

/** The process of one contestant: told the texts once, it reads them all whenever it is asked, and answers with the milliseconds of each. */
import process from 'node:process';
import { contestants } from './contestants.ts';

const run = await contestants[process.argv[2]!]!();
let texts: readonly string[] = [];

process.on('message', (message: readonly string[] | 'read') => {
  if (message !== 'read') {
    texts = message;
    process.send!([]);
    return;
  }
  process.send!(texts.map((text) => {
    const started = performance.now();
    run(text);
    return performance.now() - started;
  }));
});
process.on('disconnect', () => process.exit());
process.send!([]);

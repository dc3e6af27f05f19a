/** The process of one contestant: told the texts once, it reads them all twice whenever it is asked, and answers with the milliseconds of each in the second reading. */
import process from 'node:process';
import { contestants } from './contestants.ts';

const run = await contestants[process.argv[2]!]!();
/** Milliseconds for which each reads before it is timed: a compiler goes on improving large code over thousands of articles. */
const WARM_UP = 8000;

let texts: readonly string[] = [];

process.on('message', (message: readonly string[] | 'read') => {
  if (message !== 'read') {
    texts = message;
    for (const began = performance.now(); performance.now() - began < WARM_UP; ) for (const text of texts) run(text);
    process.send!([]);
    return;
  }
  // While the others were at work the processor has forgotten this one: a first reading is not timed.
  for (const text of texts) run(text);
  process.send!(texts.map((text) => {
    const started = performance.now();
    run(text);
    return performance.now() - started;
  }));
});
process.on('disconnect', () => process.exit());
process.send!([]);

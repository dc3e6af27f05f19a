/**
 * Asks every property of `test/properties` for as long as it is told, round after round with new seeds:
 *
 *     npm run fuzz -- [--minutes 30] [--seed N] [--only WORDS] [--out FILE]
 *
 * A finding is printed with its seed, its path and the smallest input that shows it; `--seed N --only WORDS` with the seed of a round repeats that
 * round. Ends with 1 where something was found. `--out` appends what was run to a Markdown table.
 *
 * Not coverage-guided: jazzer.js fetches or compiles a native libFuzzer when it is installed, and instruments CommonJS, which this is not.
 */
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { longProperties } from '../test/properties/long.ts';
import { properties as ordinary } from '../test/properties/properties.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '30' }, seed: { type: 'string' }, only: { type: 'string', default: '' }, out: { type: 'string' } } });
const minutes = Number(values.minutes);
const given = values.seed === undefined ? null : Number(values.seed);
if (!(minutes > 0) || (given !== null && !Number.isInteger(given))) throw new Error('--minutes takes a number above 0, --seed a whole number');
const properties = [...ordinary, ...longProperties];
const asked = properties.filter(({ name }) => name.includes(values.only));
if (asked.length === 0) throw new Error(`no property is called so: ${values.only}`);

const first = given ?? Math.floor(Math.random() * 0x7fffffff);
const until = Date.now() + minutes * 60_000;
const runs = new Map(asked.map(({ name }) => [name, 0]));
const findings = new Map<string, string>();

for (let round = 0; (round === 0 || Date.now() < until) && findings.size < asked.length; round++) {
  for (const { name, runs: few, property } of asked) {
    if (findings.has(name) || (round > 0 && Date.now() > until)) continue;
    const seed = (first + round) | 0;
    const result = fc.check(property, { numRuns: few * 3, seed, interruptAfterTimeLimit: Math.max(60_000, until - Date.now()) });
    runs.set(name, runs.get(name)! + result.numRuns);
    if (!result.failed || result.counterexample === null) continue;
    findings.set(name, `seed ${seed}, path ${result.counterexamplePath}: ${JSON.stringify(result.counterexample).slice(0, 2000)}\n${String(result.errorInstance instanceof Error ? result.errorInstance.stack : result.errorInstance).slice(0, 1500)}`);
    console.log(`FOUND ${name}\n${findings.get(name)}\n`);
  }
}

const total = [...runs.values()].reduce((a, b) => a + b, 0);
for (const [name, count] of runs) console.log(`${String(count).padStart(8)}  ${findings.has(name) ? 'FOUND  ' : 'nothing'}  ${name}`);
console.log(`${total} runs in ${minutes} minutes from seed ${first}: ${findings.size} findings`);
if (values.out) appendFileSync(values.out, `| ${new Date().toISOString().slice(0, 10)} | ${minutes} | ${first} | ${total} | ${findings.size === 0 ? 'nothing' : [...findings.keys()].join('; ')} |\n`);
process.exitCode = findings.size > 0 ? 1 : 0;

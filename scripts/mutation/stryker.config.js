import process from 'node:process';
import { URL } from 'node:url';

/** What `main.js` asks of Stryker; the part, the sample and the place of the report come from there. */
const { part, files, sample = {}, report = 'coverage/mutation/report.json' } = JSON.parse(process.env.UNDERTONE_MUTATION ?? '{}');
const tests = (...names) => names.map((name) => `test/${name}.test.ts`);

// Those that end most mutants soonest stand first; what tells little about a part and takes long is left out of it.
const parts = {
  voices: {
    mutate: ['src/voices/*.ts'],
    tests: tests('attribution-rules', 'attribution-words', 'attribution-readings', 'attribution-reach', 'attribution-speakers', 'attribution-nouns', 'attribution-passives', 'attribution-heard', 'attribution-quoted', 'attribution-set-off', 'attribution-content', 'attribution-end', 'attribution-beside', 'attribution-extent', 'attribution-cues', 'attribution-order', 'attribution-sources', 'attribution-voice-names', 'attribution-record', 'unreported', 'withheld-names', 'quotations', 'attribution', 'reporting-rows', 'hedging', 'rules', 'references', 'stance', 'goldens'),
  },
  measures: { mutate: ['src/measures/**/*.ts'], tests: tests('rule-tables', 'stance-relations', 'loaded-rules', 'loaded-language', 'hedging', 'rules', 'goldens', 'stance', 'attribution') },
  matcher: { mutate: ['matcher', 'row-index', 'row-reader', 'compiled-row', 'gate', 'term'].map((name) => `src/lexicons/${name}.ts`), tests: tests('row-reader', 'term-language', 'hedging', 'loaded-language', 'goldens', 'lexicon-examples', 'reporting-rows') },
};

export default {
  mutate: files ? files.map((name) => parts[part].mutate[0].replace(/[^/]+\.ts$/, `${name}.ts`)) : parts[part].mutate,
  testRunner: 'fresh-rooms',
  freshRooms: { tests: parts[part].tests, sample },
  plugins: [new URL('runner.js', import.meta.url).href],
  warnings: { unknownOptions: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  ignorePatterns: ['/benchmarks', '/dist', '/docs', '/examples', '/coverage'],
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: report },
  tempDirName: 'coverage/mutation/sandbox',
  timeoutMS: 8000,
};

/** Whether the declarations compile where the caller is strict, by the oldest compiler supported and by newer ones. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf, type Packed, root } from './tarball.ts';

const COMPILERS = ['typescript-5.4', 'typescript-6.0', 'typescript-7.0'];
/** `nodenext` reads the file as what its ending says, `bundler` as a bundler would. */
const RESOLUTIONS = [
  { module: 'nodenext', moduleResolution: 'nodenext', endings: ['mts', 'cts'] },
  { module: 'esnext', moduleResolution: 'bundler', endings: ['mts'] },
];

const USE = `
import { analyze, compare, createAnalyzer, explain, UndertoneError, type AnalyzerOptions, type Measure, type Report } from 'undertone';
import { renderCsv, renderHtml, renderSvg, renderText } from 'undertone/render';
import { validate } from 'undertone/schema';
import * as norms from 'undertone/norms';
import { analyze as bundled, renderHtml as bundledHtml } from 'undertone/browser';

const numbers: Measure = { id: 'numbers', unit: 'numerals', categories: { numeral: 'A number.' }, find: (document) => document.tokens.map(({ start, end }) => ({ start, end, category: 'numeral', amount: 1, rule: 'own' })) };
const options: AnalyzerOptions = { measures: ['hedging', numbers], interval: false };
const report: Report = createAnalyzer(options).analyze({ text: '', actors: [{ id: 'a', name: 'A' }] });
const { hedging, stance } = analyze('').measures;
const score: number = hedging.state === 'measured' ? hedging.per100Words : 0;
const label: 'favourable' | 'neutral' | 'unfavourable' | 'mixed' | undefined = stance.state === 'measured' ? stance.actors[0]?.text.label : undefined;
const texts: string[] = [renderText(report), renderCsv([report]), renderHtml(bundled('')), bundledHtml(report), explain('x').category];
compare([report, report]).documents.length.toFixed(score);
if (!validate('report', report).valid) throw new UndertoneError('invalid-input', 'report', 'is no report', { label, texts, renderSvg, norms });
// @ts-expect-error a measure that is none of ours
analyze('', { measures: ['tone'] });
// @ts-expect-error the report has no such field
report.sentiment;
`;
const USE_ON_NODE = `
import * as machine from 'undertone/node';
import * as queue from 'undertone/queue';
const names: string[] = Object.keys({ ...machine, ...queue });
const analyzed: AsyncIterable<unknown> = machine.analyzeCorpus([{ text: names.join(' ') }]);
// @ts-expect-error a text is no corpus
machine.analyzeCorpus(5);
void analyzed;
`;
/** A platform's own types are asked of no caller but the one who runs on it. */
const PROGRAMS = [
  { name: 'use', source: USE, libraries: { lib: ['es2022'], types: [] } },
  { name: 'use-on-node', source: USE_ON_NODE, libraries: { lib: ['es2022'], types: ['node'] } },
];

export function checkDeclarations({ manifest, project }: Packed): string[] {
  mkdirSync(join(project, 'node_modules/@types'));
  for (const name of ['@types/node', 'undici-types']) symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name));
  const unused = entriesOf(manifest).filter((entry) => !PROGRAMS.some(({ source }) => source.includes(`'${entry}'`)));
  const faults = unused.map((entry) => `${entry}: no declaration of it is compiled; add a use of it to ${import.meta.filename}`);
  for (const { name, source, libraries } of PROGRAMS) {
    for (const { endings, ...resolution } of RESOLUTIONS) {
      const files = endings.map((ending) => `${name}.${ending}`);
      for (const file of files) writeFileSync(join(project, file), source);
      const compilerOptions = {
        ...resolution, ...libraries, target: 'es2022', strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true,
        noImplicitOverride: true, noPropertyAccessFromIndexSignature: true, skipLibCheck: false, noEmit: true,
      };
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
      for (const compiler of COMPILERS) {
        const tsc = join(import.meta.dirname, 'tools/node_modules', compiler, 'bin/tsc');
        const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' });
        if (status !== 0) faults.push(`${compiler}, ${resolution.moduleResolution}:\n${stdout}${stderr}`.slice(0, 3000));
      }
    }
  }
  return faults;
}

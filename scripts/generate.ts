/**
 * Makes what the source code does not hold by itself, into `src/generated` (git-ignored):
 * JSON Schemas from the types in `src/contract`, their validators compiled ahead of time, and the version.
 * Then checks the rows in `src/lexicons`, and fails where one is at fault, and keeps the example page's policy in step with the report's style.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkLexicons } from './check-lexicons.ts';
import { compileValidator } from './compile-validator.ts';
import { SCHEMA_TYPES, schemaOf } from './json-schema.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'src/generated');
const notice = '// Made by scripts/generate.ts: do not edit.\n';

const DECLARATION = `${notice}import type { SchemaError } from '../contract/issues.ts';

export declare const validate: {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
};
`;

function write(name: string, content: string): void {
  writeFileSync(join(target, name), content);
}

mkdirSync(target, { recursive: true });

const names = Object.keys(SCHEMA_TYPES) as (keyof typeof SCHEMA_TYPES)[];
const schemas = Object.fromEntries(names.map((name) => [name, schemaOf(name, root)]));
const constants = names.map((name) => `\n/** JSON Schema 2020-12 of \`${SCHEMA_TYPES[name]}\`. */\nexport const ${name}Schema: JsonSchema = ${JSON.stringify(schemas[name], null, 2)};\n`);
write('schemas.ts', `${notice}import type { JsonSchema } from '../contract/issues.ts';\n${constants.join('')}`);
for (const name of names) {
  write(`validate-${name}.js`, notice + compileValidator(schemas[name] as object));
  write(`validate-${name}.d.ts`, DECLARATION);
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
write('version.ts', `${notice}/** The version of this package. */\nexport const version = ${JSON.stringify(version)};\n`);

// Every table of rows, in the order of their names: what decides what the measures find.
const rows = createHash('sha256');
for (const folder of ['src/actors', 'src/lexicons']) {
  for (const file of readdirSync(join(root, folder)).filter((name) => name.endsWith('.json')).sort()) rows.update(`${file}\n`).update(readFileSync(join(root, folder, file)));
}
write('lexicon-digest.ts', `${notice}/** Of all rows in src/actors and src/lexicons. */\nexport const builtInDigest = ${JSON.stringify(rows.digest('hex').slice(0, 16))};\n`);

// Loads the measures, so what they import must have been written before: the table of proofs is empty until the rows are read.
const writeProofs = (content: string) => write('proofs.ts', `${notice}/** Examples, ratings and notes of rows; see src/lexicons/proofs.ts. */\nexport const proofs: string = ${JSON.stringify(content)};\n`);
if (!existsSync(join(target, 'proofs.ts'))) writeProofs('');
const { categoriesByMeasure } = await import('../src/measures/index.ts');
const categories = Object.fromEntries(Object.entries(categoriesByMeasure).map(([id, sentences]) => [id, Object.keys(sentences)]));
const { builtInRows } = await import('../src/lexicons/index.ts');
const { reporting } = await import('../src/voices/cues.ts');
const { frames, valences } = await import('../src/measures/stance/rows.ts');
const { proofsTable } = await import('./row-tables.ts');
const allRows = [...Object.values(builtInRows).flat(), ...reporting, ...frames];
writeProofs(proofsTable([...allRows, ...valences]));
const faults = await checkLexicons(join(root, 'src/lexicons'), categories);
for (const fault of faults) console.error(`${fault.file}:${fault.line} ${fault.message}`);
if (faults.length > 0) process.exitCode = 1;

// Only said here, for a row may be tried before the weights are learned anew; a test refuses it.
const { weightFile } = await import('../src/measures/stance/weights.ts');
const { weightsFault } = await import('./stance/rows-digest.ts');
const stale = weightsFault(weightFile.rows);
if (stale !== null) console.error(stale);

const { writeExamplePolicy } = await import('./example-policy.ts');
writeExamplePolicy();

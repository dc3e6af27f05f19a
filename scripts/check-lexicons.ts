/** Rows a reviewer should never have to see: those that are at fault in form. Whether they are apt, people judge. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LexiconRow } from '../src/contract/lexicon.ts';
import { issuesOf } from '../src/contract/issues.ts';
import { type Fault, readRows, type Row } from './json-rows.ts';
import { ratingFault } from './ratings/rating-fault.ts';

/** The files of `LexiconRow`s, by the measure they belong to. Other files have rows of their own form. */
const MEASURE_OF_FILE: [RegExp, string][] = [
  [/^hedging.*\.json$/, 'hedging'],
  [/^loaded-.*\.json$/, 'loadedLanguage'],
];

/** Every fault in the rows of `folder`; `categories` by measure, where they are known. */
export async function checkLexicons(folder: string, categories: Readonly<Record<string, readonly string[]>>): Promise<Fault[]> {
  const faults: Fault[] = [];
  const all: Row[] = [];
  const byMeasure = new Map<string, Row[]>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')).sort()) {
    const rows = readRows(`src/lexicons/${file}`, readFileSync(join(folder, file), 'utf8'));
    if (rows === null) continue;
    if (!Array.isArray(rows)) {
      faults.push(rows);
      continue;
    }
    all.push(...rows);
    const measure = MEASURE_OF_FILE.find(([pattern]) => pattern.test(file))?.[1];
    if (measure !== undefined) byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), ...rows]);
  }
  const bases = JSON.parse(readFileSync(join(folder, 'bases.json'), 'utf8')) as Record<string, string>;
  faults.push(...repeated(all.filter(({ value }) => 'id' in value), 'id', ({ value }) => String(value.id)));
  for (const { file, line, value } of all) {
    if (typeof value.basis !== 'string' || Object.hasOwn(bases, value.basis)) continue;
    faults.push({ file, line, message: `basis is no key of bases.json: ${value.basis}` });
  }
  for (const { file, line, value } of all) {
    const reason = ratingFault(value);
    if (reason !== null) faults.push({ file, line, message: `${String(value.id)}: ${reason}` });
  }
  for (const [measure, rows] of byMeasure) faults.push(...(await checkMeasureRows(measure, rows, categories[measure])));
  return faults;
}

async function checkMeasureRows(measure: string, rows: Row[], categories: readonly string[] | undefined): Promise<Fault[]> {
  // Both rest on the generated validators, which are not there yet when this file is loaded.
  const { validate } = await import('../src/generated/validate-lexicon.js');
  const { rowFault } = await import('../src/contract/validate-lexicon.ts');
  const faults: Fault[] = [];
  for (const { file, line, value } of rows) {
    const fault = (message: string): unknown => faults.push({ file, line, message: `${String(value.id)}: ${message}` });
    const lexicon = { measure, rows: [value] };
    if (!validate(lexicon)) {
      for (const { path, message } of issuesOf(validate.errors ?? [], lexicon)) fault(`${path.replace('rows[0].', '')} ${message}`);
      continue;
    }
    const row = value as unknown as LexiconRow;
    const found = rowFault(row, measure);
    if (found !== null) fault(`${found.field} ${found.reason}: ${String(found.value)}`);
    if (categories !== undefined && !categories.includes(row.category)) fault(`category is unknown: ${row.category}`);
    for (const reason of exampleFaults(row)) fault(reason);
  }
  // Of two rows with one term, gates that differ tell which is meant.
  faults.push(...repeated(rows, 'term', ({ value }) => JSON.stringify([value.term, value.gate ?? null])));
  return faults;
}

function exampleFaults({ gate, hit = [], miss = [] }: LexiconRow): string[] {
  const faults: string[] = [];
  // `insideNames` by itself shuts nothing out: there would be no miss to show.
  const isGated = Object.keys(gate ?? {}).some((condition) => condition !== 'insideNames');
  if (isGated && hit.length === 0) faults.push('a gated row needs an example in hit');
  if (isGated && miss.length === 0) faults.push('a gated row needs an example in miss');
  for (const example of [...hit, ...miss]) {
    if (!/\[[^[\]]+\]/.test(example)) faults.push(`example without [square brackets]: ${example}`);
  }
  return faults;
}

function repeated(rows: Row[], field: string, keyOf: (row: Row) => string): Fault[] {
  const first = new Map<string, Row>();
  const faults: Fault[] = [];
  for (const row of rows) {
    const before = first.get(keyOf(row));
    if (before === undefined) first.set(keyOf(row), row);
    else {
      const message = `${field} stands already in ${before.file}:${before.line}: ${String(row.value[field])}`;
      faults.push({ file: row.file, line: row.line, message });
    }
  }
  return faults;
}

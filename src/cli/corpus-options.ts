/** The options that say how a corpus is read and analysed, the same for every command that takes one. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ActorInput, AnalyzerOptions, BuiltInMeasureId } from '../index.ts';
import { TEXT_FIELDS, type TextField } from '../node/fields.ts';
import { CORPUS_KINDS, corpusFiles, type CorpusKind, type ReadOptions } from '../node/read-corpus.ts';
import { actorOption } from './actor-option.ts';
import { WrongUse } from './failure.ts';

const MEASURES = ['hedging', 'loadedLanguage', 'attribution', 'stance'] as const;

export interface AnalyzerFlags {
  measures?: BuiltInMeasureId[];
  zoning?: 'auto' | 'off';
  language?: 'auto' | 'en';
  actor?: ActorInput[];
  text: boolean;
}

export interface ReadFlags {
  input: 'auto' | CorpusKind;
  textColumn?: string;
  column?: [TextField, string][];
  delimiter?: string;
}

/** Adds the options of the analyzer. */
export function addAnalyzerOptions(command: Command): Command {
  return command
    .option('--measures <ids>', `some of ${MEASURES.join(',')}`, measuresOption)
    .addOption(new Option('--zoning <how>', 'off: score the whole text').choices(['auto', 'off']))
    .addOption(new Option('--language <code>', 'en: take all text for English').choices(['auto', 'en']))
    .option('--actor <name=alias,alias>', 'someone to look for; may be given again', actorOption)
    .option('--no-text', 'leave the text of the article out of the report');
}

/** Adds the options of the readers. */
export function addReadOptions(command: Command): Command {
  return command
    .addOption(new Option('--input <kind>', 'what files and standard input hold; auto: by the file’s name').choices(['auto', ...CORPUS_KINDS]).default('auto'))
    .option('--text-column <name>', 'the column of CSV, or field of NDJSON, that holds the text (default: text)')
    .option('--column <field=name>', `the column for another field, of ${TEXT_FIELDS.slice(1).join(', ')}; may be given again`, columnOption)
    .option('--delimiter <character>', 'what parts the cells of CSV (default: a comma; a tab for .tsv)');
}

/** What the analyzer is given. */
export function analyzerOptions({ measures, zoning, language, actor, text }: AnalyzerFlags): AnalyzerOptions {
  return { keepText: text, ...(measures ? { measures } : {}), ...(zoning ? { zoning } : {}), ...(language ? { language } : {}), ...(actor ? { actors: actor } : {}) };
}

/** What the readers are given. */
export function readOptions({ input, textColumn, column, delimiter }: ReadFlags): ReadOptions {
  const columns = { ...Object.fromEntries(column ?? []), ...(textColumn === undefined ? {} : { text: textColumn }) };
  return {
    ...(input === 'auto' ? {} : { kind: input }),
    ...(Object.keys(columns).length > 0 ? { columns } : {}),
    ...(delimiter === undefined ? {} : { delimiter: delimiter === '\\t' ? '\t' : delimiter }),
  };
}

/** Wrong use where the paths hold nothing that could be read. */
export async function checkPaths(paths: readonly string[], options: ReadOptions): Promise<void> {
  if (paths.filter((path) => path === '-').length > 1) throw new WrongUse('- stands for standard input and can be given once');
  for await (const _ of corpusFiles(paths, options)) return;
  throw new WrongUse(`no .txt, .md, .html, .htm, .ndjson or .jsonl file in ${paths.join(', ')}`);
}

/** A whole number from 1 on. */
export function countOption(given: string): number {
  const count = Number(given);
  if (!Number.isSafeInteger(count) || count < 1) throw new InvalidArgumentError(`It must be a whole number from 1 on: ${JSON.stringify(given)}.`);
  return count;
}

function measuresOption(given: string): BuiltInMeasureId[] {
  const ids = given.split(',').map((id) => id.trim());
  const unknown = ids.find((id) => !(MEASURES as readonly string[]).includes(id));
  if (unknown !== undefined) throw new InvalidArgumentError(`Unknown measure ${JSON.stringify(unknown)}; there are ${MEASURES.join(', ')}.`);
  return ids as BuiltInMeasureId[];
}

function columnOption(given: string, before: [TextField, string][] = []): [TextField, string][] {
  const [field, ...rest] = given.split('=');
  const name = rest.join('=');
  if (!(TEXT_FIELDS as readonly string[]).includes(field ?? '') || name === '') {
    throw new InvalidArgumentError(`It is given as field=name with a field of ${TEXT_FIELDS.join(', ')}: ${JSON.stringify(given)}.`);
  }
  return [...before, [field as TextField, name]];
}

/** `undertone analyze` */
import { type Command, Option } from 'commander';
import { UndertoneError } from '../index.ts';
import { isDirectory } from '../node/paths.ts';
import { kindOf, type ReadOptions } from '../node/read-corpus.ts';
import { addAnalyzerOptions, addReadOptions, type AnalyzerFlags, analyzerOptions, checkPaths, countOption, type ReadFlags, readOptions } from './corpus-options.ts';
import { CSV_TABLES, type CsvTable, FIGURE_NAMES, type Figure } from '../render/index.ts';
import { messageOf, WrongUse } from './failure.ts';
import { type Format, FORMATS, reportWriter, SINGLE } from './formats.ts';
import { writeNdjson } from './ndjson.ts';
import { normsFrom } from './norms-file.ts';
import { fileOutput, standardOutput } from './output.ts';
import { reportsUnder } from './reports.ts';
import { terminalLayout } from './terminal.ts';

interface Flags extends AnalyzerFlags, ReadFlags {
  format: Format;
  table: CsvTable;
  figure: Figure;
  norms?: string | true;
  output?: string;
  resume?: true;
  concurrency?: number;
}

/** Adds the command. */
export function addAnalyze(program: Command): void {
  const command = program
    .command('analyze')
    .description('report on articles: .txt, .md and .html files, NDJSON and CSV (also .gz), folders of them, or - for standard input')
    .argument('[paths...]', 'files, folders, or -; with --format ndjson, none stands for NDJSON on standard input')
    .addOption(new Option('--format <format>', 'how to write the reports').choices(FORMATS).default('text'))
    .addOption(new Option('--table <table>', 'with --format csv: a row for what').choices(CSV_TABLES).default('documents'))
    .addOption(new Option('--figure <figure>', 'with --format svg: which one').choices(FIGURE_NAMES).default('profile'));
  addReadOptions(addAnalyzerOptions(command))
    .option('--norms [file]', 'with --format text or html: where the scores stand among those of a corpus; without file, US political news 2015–16')
    .option('--out, --output <file>', 'write there; in full or not at all, but NDJSON line by line')
    .option('--resume', 'with --format ndjson and --output: go on where an interrupted run left off')
    .option('--concurrency <n>', 'threads (default: with --format ndjson, as many as the machine runs at a time)', countOption)
    .action(analyzePaths);
}

async function analyzePaths(given: string[], flags: Flags): Promise<void> {
  const isNdjson = flags.format === 'ndjson';
  if (flags.resume && !isNdjson) throw new WrongUse('--resume needs --format ndjson');
  if (given.length === 0 && !isNdjson) throw new WrongUse('name files or folders, or - for standard input');
  const paths = given.length === 0 ? ['-'] : given;
  const read: ReadOptions = { ...readOptions(flags), ...(given.length === 0 ? { standardInput: 'ndjson' } : isNdjson ? {} : { standardInput: 'article' }) };
  await checkPaths(paths, read);
  const options = analyzerOptions(flags);
  try {
    if (isNdjson) await writeNdjson({ paths, read, options, concurrency: flags.concurrency, file: flags.output, isResumed: flags.resume === true });
    else await writeReports(paths, flags, read);
  } catch (error) {
    // A document at fault ends in its own record; what is thrown is of the options.
    throw error instanceof UndertoneError ? new WrongUse(messageOf(error)) : error;
  }
}

async function writeReports(paths: string[], flags: Flags, read: ReadOptions): Promise<void> {
  const isSingle = paths.length === 1 && (read.kind ?? kindOf(paths[0]!) ?? 'article') === 'article' && !(await isDirectory(paths[0]!));
  if (!isSingle && SINGLE.has(flags.format)) throw new WrongUse(`--format ${flags.format} shows one article: name one file, or - for standard input`);
  const output = flags.output === undefined ? standardOutput() : fileOutput(flags.output);
  const writer = reportWriter(flags.format, output, {
    isSingle,
    table: flags.table,
    figure: flags.figure,
    ...terminalLayout(flags.output),
    norms: flags.norms === undefined ? undefined : await normsFrom(flags.norms),
  });
  let written = 0;
  for await (const report of reportsUnder(paths, read, analyzerOptions(flags), flags.concurrency)) {
    writer.add(report);
    written += 1;
  }
  // With nothing to say, not even an empty list takes the place of an older file.
  if (written === 0) return;
  writer.end();
  output.finish();
}

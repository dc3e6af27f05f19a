/** `undertone norms` */
import type { Command } from 'commander';
import { type Norms, NormsCollector, UndertoneError } from '../index.ts';
import { addAnalyzerOptions, addReadOptions, type AnalyzerFlags, analyzerOptions, checkPaths, countOption, type ReadFlags, readOptions } from './corpus-options.ts';
import { messageOf, WrongUse } from './failure.ts';
import { normsJson } from './norms-json.ts';
import { fileOutput, standardOutput } from './output.ts';
import { reportsUnder } from './reports.ts';

interface Flags extends AnalyzerFlags, ReadFlags {
  name: string;
  description: string;
  date: string;
  concurrency?: number;
  output?: string;
}

/** Adds the command. */
export function addNorms(program: Command): void {
  const command = program
    .command('norms')
    .description('make norms from a reference corpus: quantiles of each score, for `analyze --norms`')
    .argument('<paths...>', 'files, folders, NDJSON or CSV with a field text (also .gz), or -; 20 articles or more in all')
    .requiredOption('--name <name>', 'what to call the corpus, in a few words')
    .requiredOption('--description <text>', 'what the articles are, where they come from, how they were chosen')
    .requiredOption('--date <date>', 'when the norms are made, as in 2026-11-22');
  addReadOptions(addAnalyzerOptions(command))
    .option('--concurrency <n>', 'threads (default: 1)', countOption)
    .option('--output <file>', 'write there, in full or not at all')
    .action(makeNorms);
}

async function makeNorms(paths: string[], flags: Flags): Promise<void> {
  const read = readOptions(flags);
  await checkPaths(paths, read);
  try {
    const { name, description, date } = flags;
    const collector = new NormsCollector({ name, description, date });
    for await (const report of reportsUnder(paths, read, { ...analyzerOptions(flags), keepText: false }, flags.concurrency)) collector.add(report);
    write(collector.norms(), flags.output);
  } catch (error) {
    throw error instanceof UndertoneError ? new WrongUse(messageOf(error)) : error;
  }
}

function write(norms: Norms, file: string | undefined): void {
  const output = file === undefined ? standardOutput() : fileOutput(file);
  output.write(normsJson(norms));
  output.finish();
}

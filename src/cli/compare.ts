/** `undertone compare` */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { compare, type CompareOptions, type Comparison, type Report, UndertoneError } from '../index.ts';
import {
  COMPARISON_FIGURES, COMPARISON_TABLES, type ComparisonFigure, type ComparisonTable, renderComparisonCsv, renderComparisonHtml, renderComparisonSvg, renderComparisonText,
} from '../render/index.ts';
import { addAnalyzerOptions, addReadOptions, type AnalyzerFlags, analyzerOptions, checkPaths, type ReadFlags, readOptions } from './corpus-options.ts';
import { messageOf, WrongUse } from './failure.ts';
import { fileOutput, standardOutput } from './output.ts';
import { reportsUnder } from './reports.ts';
import { terminalLayout } from './terminal.ts';

const FORMATS = ['text', 'json', 'html', 'svg', 'csv'] as const;

interface Flags extends AnalyzerFlags, ReadFlags {
  format: (typeof FORMATS)[number];
  table: ComparisonTable;
  figure: ComparisonFigure;
  level?: number;
  label?: string[];
  same?: string[][];
  output?: string;
}

/** Adds the command. */
export function addCompare(program: Command): void {
  const command = program
    .command('compare')
    .description('compare several tellings of one event: scores, stances, sources, quotations and wordings')
    .argument('<paths...>', 'files, folders, or -; two articles or more in all')
    .addOption(new Option('--format <format>', 'how to write the comparison').choices(FORMATS).default('text'))
    .addOption(new Option('--table <table>', 'with --format csv: which one').choices(COMPARISON_TABLES).default('scores'))
    .addOption(new Option('--figure <figure>', 'with --format svg: which one').choices(COMPARISON_FIGURES).default('scores'))
    .option('--level <share>', '1 less the share of false alarms allowed (default: 0.95)', levelOption)
    .option('--label <name>', 'what to call the article, once for each in their order', (given: string, before: string[] = []) => [...before, given])
    .option('--same <id,id>', 'ids that mean one actor; may be given again', (given: string, before: string[][] = []) => [...before, given.split(',').map((id) => id.trim())]);
  addReadOptions(addAnalyzerOptions(command))
    .option('--output <file>', 'write there, in full or not at all')
    .action(compareArticles);
}

function levelOption(given: string): number {
  const level = Number(given);
  if (!(level > 0 && level < 1)) throw new InvalidArgumentError(`It must be above 0 and below 1: ${JSON.stringify(given)}.`);
  return level;
}

async function compareArticles(paths: string[], flags: Flags): Promise<void> {
  const read = { standardInput: 'article', ...readOptions(flags) } as const;
  await checkPaths(paths, read);
  const reports: Report[] = [];
  try {
    for await (const report of reportsUnder(paths, read, analyzerOptions(flags))) reports.push(report);
    // The error of one that could not be read stands on stderr already; with one left there is nothing to compare.
    if (reports.length < 2) throw new WrongUse(`compare needs two articles or more, and ${reports.length === 1 ? 'there is one' : 'there is none'}`);
    const options: CompareOptions = { ...(flags.level === undefined ? {} : { level: flags.level }), ...(flags.label ? { labels: flags.label } : {}), ...(flags.same ? { sameActors: flags.same } : {}) };
    write(compare(reports, options), flags);
  } catch (error) {
    throw error instanceof UndertoneError ? new WrongUse(messageOf(error)) : error;
  }
}

function write(comparison: Comparison, flags: Flags): void {
  const rendered = {
    text: () => renderComparisonText(comparison, terminalLayout(flags.output)),
    json: () => `${JSON.stringify(comparison, null, 2)}\n`,
    html: () => renderComparisonHtml(comparison),
    svg: () => renderComparisonSvg(comparison, flags.figure),
    csv: () => renderComparisonCsv(comparison, { table: flags.table }),
  }[flags.format]();
  const output = flags.output === undefined ? standardOutput() : fileOutput(flags.output);
  output.write(rendered);
  output.finish();
}

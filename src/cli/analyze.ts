/** `undertone analyze` */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type ActorInput, type Analyzer, type AnalyzerOptions, type BuiltInMeasureId, createAnalyzer, UndertoneError } from '../index.ts';
import { CSV_TABLES, type CsvTable, FIGURE_NAMES, type Figure } from '../render/index.ts';
import { actorOption } from './actor-option.ts';
import { complain, messageOf, WrongUse } from './failure.ts';
import { filesOf, isDirectory, readArticle } from './files.ts';
import { type Format, FORMATS, reportWriter, SINGLE } from './formats.ts';
import { fileOutput, standardOutput } from './output.ts';

const MEASURES = ['hedging', 'loadedLanguage', 'attribution', 'stance'] as const;

interface Flags {
  format: Format;
  table: CsvTable;
  figure: Figure;
  measures?: BuiltInMeasureId[];
  zoning?: 'auto' | 'off';
  language?: 'auto' | 'en';
  actor?: ActorInput[];
  text: boolean;
  output?: string;
}

/** Adds the command. */
export function addAnalyze(program: Command): void {
  program
    .command('analyze')
    .description('report on articles: .txt, .md and .html files, folders of them, or - for standard input')
    .argument('<paths...>', 'files, folders, or -')
    .addOption(new Option('--format <format>', 'how to write the reports').choices(FORMATS).default('text'))
    .addOption(new Option('--table <table>', 'with --format csv: a row for what').choices(CSV_TABLES).default('documents'))
    .addOption(new Option('--figure <figure>', 'with --format svg: which one').choices(FIGURE_NAMES).default('profile'))
    .option('--measures <ids>', `some of ${MEASURES.join(',')}`, measuresOption)
    .addOption(new Option('--zoning <how>', 'off: score the whole text').choices(['auto', 'off']))
    .addOption(new Option('--language <code>', 'en: take all text for English').choices(['auto', 'en']))
    .option('--actor <name=alias,alias>', 'someone to look for; may be given again', actorOption)
    .option('--no-text', 'leave the text of the article out of the report')
    .option('--output <file>', 'write there, in full or not at all')
    .action(analyzeFiles);
}

function measuresOption(given: string): BuiltInMeasureId[] {
  const ids = given.split(',').map((id) => id.trim());
  const unknown = ids.find((id) => !(MEASURES as readonly string[]).includes(id));
  if (unknown !== undefined) throw new InvalidArgumentError(`Unknown measure ${JSON.stringify(unknown)}; there are ${MEASURES.join(', ')}.`);
  return ids as BuiltInMeasureId[];
}

async function analyzeFiles(paths: string[], flags: Flags): Promise<void> {
  const analyzer = analyzerFor(flags);
  const files = await filesOf(paths);
  if (files.length === 0) throw new WrongUse(`no .txt, .md, .html or .htm file in ${paths.join(', ')}`);
  if (files.length > 1 && SINGLE.has(flags.format)) {
    throw new WrongUse(`--format ${flags.format} shows one article, and there are ${files.length}; give one file`);
  }

  const output = flags.output === undefined ? standardOutput() : fileOutput(flags.output);
  const toTerminal = flags.output === undefined && process.stdout.isTTY;
  const writer = reportWriter(flags.format, output, {
    isSingle: paths.length === 1 && !(await isDirectory(paths[0] as string)),
    table: flags.table,
    figure: flags.figure,
    color: toTerminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    width: toTerminal ? Math.min(100, Math.max(60, process.stdout.columns)) : 80,
  });
  let written = 0;
  for (const file of files) {
    try {
      writer.add(analyzer.analyze(await readArticle(file)));
      written += 1;
    } catch (error) {
      complain(`${file === '-' ? 'standard input' : file}: ${messageOf(error)}`);
      process.exitCode = 1;
    }
  }
  // With nothing to say, not even an empty list takes the place of an older file.
  if (written === 0) return;
  writer.end();
  output.finish();
}

function analyzerFor({ measures, zoning, language, actor, text }: Flags): Analyzer {
  const options: AnalyzerOptions = { keepText: text };
  if (measures) options.measures = measures;
  if (zoning) options.zoning = zoning;
  if (language) options.language = language;
  if (actor) options.actors = actor;
  try {
    return createAnalyzer(options);
  } catch (error) {
    throw error instanceof UndertoneError ? new WrongUse(messageOf(error)) : error;
  }
}

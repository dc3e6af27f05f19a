/** The documents under paths: articles, folders of them, NDJSON and CSV, plain or gzip, and standard input. */
import { stat } from 'node:fs/promises';
import { readArticle, whyUnread } from './article-file.ts';
import { type CountBytes, readBytes } from './byte-source.ts';
import { readCsv } from './csv.ts';
import { decode } from './decode.ts';
import { type Columns, columnNames } from './fields.ts';
import { checkField, checkOptionsObject, checkPaths, isBoolean, isFunction, isString } from './given.ts';
import { readNdjson } from './ndjson.ts';
import type { CorpusDocument } from './outcome.ts';
import { filesUnder, isDirectory } from './paths.ts';
import { UnreadableDocument } from './unreadable.ts';

export const CORPUS_KINDS = ['article', 'ndjson', 'csv'] as const;
/** `article`: one document a file, plain text or HTML. `ndjson`: one a line. `csv`: one a record. */
export type CorpusKind = (typeof CORPUS_KINDS)[number];

/** How to read what stands under paths. */
export interface ReadOptions {
  /** What every file and standard input hold. Default: told by the file's name. */
  kind?: CorpusKind;
  /** What standard input holds, where `kind` does not say. Default: an article, or NDJSON where it begins with `{`. */
  standardInput?: CorpusKind;
  /** Names of columns in CSV and of fields in NDJSON, where they differ from the document's own. */
  columns?: Columns;
  /** What parts the cells of CSV. Default: a comma; a tab for `.tsv`. */
  delimiter?: string;
  /** Whether folders are searched for CSV, too; they often hold tables that are no articles. Default: whether `columns.text` is given. */
  csvInFolders?: boolean;
  /** Called with bytes read from files and standard input, as they are read. */
  onBytes?: CountBytes;
}

const KINDS: [RegExp, CorpusKind][] = [
  [/\.(?:txt|md|html?)$/i, 'article'],
  [/\.(?:ndjson|jsonl)(?:\.gz)?$/i, 'ndjson'],
  [/\.[ct]sv(?:\.gz)?$/i, 'csv'],
];

/** What a file holds, by its name; undefined for names of other kinds. */
export function kindOf(name: string): CorpusKind | undefined {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1];
}

/** @throws UndertoneError `invalid-input` or `invalid-options` */
function checkGiven(paths: readonly string[], options: ReadOptions): void {
  checkPaths(paths);
  checkOptionsObject(options, ['kind', 'standardInput', 'columns', 'delimiter', 'csvInFolders', 'onBytes']);
  const isKind = (value: unknown): boolean => (CORPUS_KINDS as readonly unknown[]).includes(value);
  for (const name of ['kind', 'standardInput']) checkField(options, name, `one of ${CORPUS_KINDS.join(', ')}`, isKind);
  checkField(options, 'delimiter', 'a string', isString);
  checkField(options, 'csvInFolders', 'true or false', isBoolean);
  checkField(options, 'onBytes', 'a function', isFunction);
  columnNames(options.columns);
}

/**
 * The files meant by the paths, in order, those of folders by their code points; `-` is itself.
 * @throws UndertoneError `invalid-input` where these are no paths, `invalid-options`
 */
export async function* corpusFiles(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<string, void, undefined> {
  checkGiven(paths, options);
  const withCsv = options.csvInFolders ?? options.columns?.text !== undefined;
  const isWanted = (name: string): boolean => {
    const kind = kindOf(name);
    return kind !== undefined && (kind !== 'csv' || withCsv) && (options.kind === undefined || kind === options.kind);
  };
  for (const path of paths) {
    if (path !== '-' && (await isDirectory(path))) yield* filesUnder(path, isWanted);
    else yield path;
  }
}

/**
 * Bytes in all the files meant by the paths, packed as they are; null where standard input is among them.
 * @throws UndertoneError `invalid-input` where these are no paths, `invalid-options`
 */
export async function corpusBytes(paths: readonly string[], options: ReadOptions = {}): Promise<number | null> {
  checkGiven(paths, options);
  if (paths.includes('-')) return null;
  let bytes = 0;
  for await (const file of corpusFiles(paths, options)) bytes += await stat(file).then(({ size }) => size, () => 0);
  return bytes;
}

/**
 * The documents under the paths, in order, one at a time. A file that cannot be read, or not to its end, is an `UnreadableDocument` in the
 * place where it breaks off, and the rest go on.
 * @throws UndertoneError `invalid-input` where these are no paths, `invalid-options`
 */
export async function* readCorpus(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<CorpusDocument, void, undefined> {
  for await (const file of corpusFiles(paths, options)) {
    try {
      yield* documentsIn(file, options);
    } catch (error) {
      yield new UnreadableDocument(file === '-' ? null : file, whyUnread(error));
    }
  }
}

async function* documentsIn(file: string, options: ReadOptions): AsyncGenerator<CorpusDocument, void, undefined> {
  const { onBytes, columns } = options;
  const kind = options.kind ?? (file === '-' ? options.standardInput : (kindOf(file) ?? 'article'));
  if (kind === 'article' && file !== '-') {
    const { size } = await stat(file);
    onBytes?.(size);
    yield await readArticle(file);
    return;
  }
  let bytes: AsyncIterable<Uint8Array> = readBytes(file, onBytes);
  let isNdjson = kind === 'ndjson';
  if (kind === undefined) [bytes, isNdjson] = await beginsWithBrace(bytes);
  if (isNdjson) yield* readNdjson(bytes, columns);
  else if (kind === 'csv') yield* readCsv(bytes, { delimiter: options.delimiter ?? (/\.tsv(?:\.gz)?$/i.test(file) ? '\t' : ','), ...(columns ? { columns } : {}) });
  else {
    const chunks: Uint8Array[] = [];
    for await (const chunk of bytes) chunks.push(chunk);
    yield { text: decode(Buffer.concat(chunks), false) };
  }
}

/** The same bytes, and whether the first of them that is no space is `{`, as it is in NDJSON and in hardly any article. */
async function beginsWithBrace(bytes: AsyncIterable<Uint8Array>): Promise<[AsyncIterable<Uint8Array>, boolean]> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let found: string | undefined;
  while (found === undefined) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    found = /[^\s\uFEFF]/.exec(Buffer.from(next.value.subarray(0, 1000)).toString())?.[0];
  }
  const all = (async function* () {
    yield* first;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
  return [all, found === '{'];
}

/** Comma-separated values (RFC 4180) with a header: one document a record. */
import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream';
import type { ArticleInput } from '../index.ts';
import { type Columns, columnNames } from './fields.ts';
import { checkField, checkIterable, checkOptionsObject, isString } from './given.ts';
import type { CorpusDocument } from './outcome.ts';
import { UnreadableDocument } from './unreadable.ts';

/** How to read CSV. */
export interface CsvOptions {
  /** What parts the cells. Default: a comma. */
  delimiter?: string;
  /** Names of the columns, where they differ from those of the fields. */
  columns?: Columns;
}

/** A record of more bytes than this ends the reading: a quotation mark that is never closed would take in all that follows. */
const MAXIMUM_RECORD_BYTES = 64_000_000;

/**
 * The documents of a stream of UTF-8 bytes. The first record names the columns; one must hold the text; columns of other names than
 * the fields' are left out, and an empty cell is nothing, but for the text. A record with fewer or more cells than the header, or with
 * bytes that are no UTF-8, is an `UnreadableDocument`.
 * @throws UndertoneError `invalid-input` where `bytes` is no iterable, `invalid-options`
 * @throws Error where there is no column for the text, a column is named twice, or the quoting breaks
 */
export async function* readCsv(bytes: AsyncIterable<Uint8Array>, options: CsvOptions = {}): AsyncGenerator<CorpusDocument, void, undefined> {
  checkIterable(bytes, 'bytes');
  checkOptionsObject(options, ['delimiter', 'columns']);
  checkField(options, 'delimiter', 'a string that is not empty', (value) => isString(value) && value !== '');
  const { delimiter = ',', columns } = options;
  columnNames(columns);
  const { parse } = await import('csv-parse');
  // As bytes: whether they are UTF-8 is looked at here, record by record. Without `columns` the parser leaves the header to us.
  const parser = parse({ delimiter, encoding: null, relax_column_count: true, skip_empty_lines: true, max_record_size: MAXIMUM_RECORD_BYTES });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let header: Header | null = null;
  for await (const record of pipeline(withoutMark(bytes), parser, () => undefined) as AsyncIterable<Buffer[]>) {
    if (header === null) header = headerOf(record.map((cell) => decoder.decode(cell)), columns);
    else yield documentOf(record, header, decoder);
  }
}

const BYTE_ORDER_MARK = Buffer.from('\ufeff');

/** The parser's own way to pass over a byte order mark would turn the cells to text. */
async function* withoutMark(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let head: Buffer | null = Buffer.alloc(0);
  for await (const chunk of bytes) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < BYTE_ORDER_MARK.length) continue;
    yield head.subarray(0, 3).equals(BYTE_ORDER_MARK) ? head.subarray(3) : head;
    head = null;
  }
  if (head !== null) yield head;
}

interface Header {
  width: number;
  places: [field: string, at: number][];
}

function headerOf(cells: readonly string[], columns: Columns | undefined): Header {
  const names = cells.map((cell) => cell.trim());
  const places = columnNames(columns).map(([field, column]): [string, number] => {
    const at = names.indexOf(column);
    if (at !== names.lastIndexOf(column)) throw new Error(`has the column ${JSON.stringify(column)} twice`);
    const isAskedFor = field === 'text' || columns?.[field as keyof Columns] !== undefined;
    if (at < 0 && isAskedFor) throw new Error(`has no column ${JSON.stringify(column)}; there are ${names.slice(0, 20).map((name) => JSON.stringify(name)).join(', ')}`);
    return [field, at];
  });
  return { width: cells.length, places: places.filter(([, at]) => at >= 0) };
}

function documentOf(record: readonly Buffer[], { width, places }: Header, decoder: InstanceType<typeof TextDecoder>): CorpusDocument {
  const unreadable = (reason: string): UnreadableDocument => {
    const hash = createHash('sha256');
    for (const cell of record) hash.update(`${cell.length} `).update(cell);
    return new UnreadableDocument(null, reason, hash.digest('hex'));
  };
  if (record.length !== width) return unreadable(`the record has ${record.length} cells, the header ${width}`);
  const document: Record<string, string> = {};
  try {
    for (const [field, at] of places) {
      const cell = decoder.decode(record[at]);
      if (cell !== '' || field === 'text') document[field] = cell;
    }
  } catch {
    return unreadable('the record holds bytes that are no UTF-8');
  }
  return document as unknown as ArticleInput;
}

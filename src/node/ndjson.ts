/** Newline-delimited JSON (https://github.com/ndjson/ndjson-spec): one document a line. */
import { createHash } from 'node:crypto';
import { byteLines } from './byte-lines.ts';
import { type Columns, columnNames, documentIn } from './fields.ts';
import { checkIterable } from './given.ts';
import type { CorpusDocument } from './outcome.ts';
import { UnreadableDocument } from './unreadable.ts';

/**
 * The documents of a stream of UTF-8 bytes: on each line an object with at least a text, or a string, which is the text. Blank lines are
 * no documents. A line that is none of these is an `UnreadableDocument` with the reason.
 * @throws UndertoneError `invalid-input` where `bytes` is no iterable, `invalid-options` where `columns` names no such fields
 */
export async function* readNdjson(bytes: AsyncIterable<Uint8Array>, columns?: Columns): AsyncGenerator<CorpusDocument, void, undefined> {
  checkIterable(bytes, 'bytes');
  const names = columnNames(columns);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const { bytes: line, isTooLong } of byteLines(bytes)) {
    const unreadable = (reason: string): UnreadableDocument => new UnreadableDocument(null, reason, createHash('sha256').update(line).digest('hex'));
    if (isTooLong) {
      yield unreadable('the line is longer than any document may be');
      continue;
    }
    let text: string;
    try {
      text = decoder.decode(line);
    } catch {
      yield unreadable('the line holds bytes that are no UTF-8');
      continue;
    }
    if (text.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      yield unreadable('the line is no JSON');
      continue;
    }
    if (typeof value === 'string') yield value;
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) yield documentIn(value as Record<string, unknown>, names);
    else yield unreadable('the line holds neither an object nor a string');
  }
}

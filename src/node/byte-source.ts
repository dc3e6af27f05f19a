/** Bytes of a file or of standard input, gunzipped where they are gzip, and counted as they are read. */
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

const GZIP = [0x1f, 0x8b];

/** Called with the number of bytes that were read, before they are unpacked. */
export type CountBytes = (bytes: number) => void;

/** The bytes of the file, or of standard input for `-`. Whether they are gzip is told by their first two. */
export async function* readBytes(path: string, count: CountBytes = () => undefined): AsyncGenerator<Uint8Array, void, undefined> {
  yield* unpacked(counted(path === '-' ? (process.stdin as AsyncIterable<Uint8Array>) : createReadStream(path, { highWaterMark: 1 << 18 }), count));
}

async function* counted(bytes: AsyncIterable<Uint8Array>, count: CountBytes): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of bytes) {
    count(chunk.length);
    if (chunk.length > 0) yield chunk;
  }
}

/** The bytes themselves, or what they hold where they are gzip, of one member or of several in a row. */
export async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = bytes[Symbol.asyncIterator]();
  try {
    // A pipe may hand over the first byte by itself.
    let head: Uint8Array = new Uint8Array();
    while (head.length < GZIP.length) {
      const next = await iterator.next();
      if (next.done) break;
      head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
    }
    const all = (async function* () {
      if (head.length > 0) yield head;
      yield* { [Symbol.asyncIterator]: () => iterator };
    })();
    if (!GZIP.every((byte, i) => head[i] === byte)) yield* all;
    // The error, if there is one, reaches whoever reads.
    else yield* pipeline(all, createGunzip(), () => undefined) as AsyncIterable<Uint8Array>;
  } finally {
    await iterator.return?.();
  }
}

/** Lines of a stream of bytes. */

/** A line of more bytes than this is given up: six bytes for each code unit of the longest text, escaped, and as much again. */
export const MAXIMUM_LINE_BYTES = 64_000_000;

const LINE_FEED = 0x0a;

export interface ByteLine {
  /** Without line feed. Of a line that is too long, its first bytes. */
  bytes: Uint8Array;
  isTooLong: boolean;
  /** Whether a line feed ends it; the last line may have none. */
  isEnded: boolean;
}

/** The lines, one at a time; no more than one and a chunk are held. A line feed at the very end opens no further line. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, maximum = MAXIMUM_LINE_BYTES): AsyncGenerator<ByteLine, void, undefined> {
  let parts: Uint8Array[] = [];
  let held = 0;
  let isTooLong = false;
  const line = (isEnded: boolean): ByteLine => {
    const made = { bytes: parts.length === 1 ? parts[0]! : Buffer.concat(parts), isTooLong, isEnded };
    parts = [];
    held = 0;
    isTooLong = false;
    return made;
  };
  const hold = (bytes: Uint8Array): void => {
    if (held + bytes.length > maximum) isTooLong = true;
    else if (bytes.length > 0) {
      parts.push(bytes);
      held += bytes.length;
    }
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      hold(chunk.subarray(from, at));
      yield line(true);
      from = at + 1;
    }
    hold(chunk.subarray(from));
  }
  if (held > 0 || isTooLong) yield line(false);
}

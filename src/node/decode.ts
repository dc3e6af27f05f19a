/** Bytes of a file as text: UTF-8, or what a byte order mark or the HTML itself says. Nothing is guessed. */

const MARKS: [encoding: string, mark: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Where a byte of zero tells a binary file; the same length git looks at. */
const BINARY_PROBE = 8000;
/** Where HTML has to declare its encoding. */
const HTML_PROBE = 1024;

/** The text without its byte order mark; an error where the bytes are no text in that encoding. */
export function decode(bytes: Uint8Array, isHtml: boolean): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  if (marked === undefined && bytes.subarray(0, BINARY_PROBE).includes(0)) {
    throw new Error('is no text: it holds zero bytes and no byte order mark');
  }
  const encoding = marked ?? (isHtml ? declaredEncoding(bytes) : null) ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new Error(`declares an encoding that is unknown here: ${encoding}`, { cause: error });
    throw new Error(`holds bytes that are no ${encoding.toUpperCase()}`, { cause: error });
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HTML_PROBE));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
  // As HTML itself has it: who reads the declaration as ASCII cannot be reading UTF-16.
  return declared?.startsWith('utf-16') ? 'utf-8' : declared;
}

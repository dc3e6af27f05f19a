/** Tells two sets of rows apart. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Lexicon } from '../contract/lexicon.ts';
import { builtInDigest } from '../generated/lexicon-digest.ts';

/** The digest of the built-in rows, taken when the package is built, joined with the caller's. */
export function lexiconDigest(lexicons: readonly Lexicon[] | undefined): string {
  if (!lexicons?.length) return builtInDigest;
  return bytesToHex(sha256(utf8ToBytes(builtInDigest + JSON.stringify(lexicons)))).slice(0, builtInDigest.length);
}

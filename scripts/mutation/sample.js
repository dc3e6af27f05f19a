/** Which mutants are tried: all, a share of them drawn by a seed, or those of a list. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A mutant's name, the same from run to run while its file is unchanged. */
export const nameOf = (file, { location: { start, end }, mutatorName, replacement }) =>
  `${file}:${start.line}:${start.column}-${end.line}:${end.column} ${mutatorName} ${replacement}`;

/**
 * @param {{ share?: number, seed?: string, only?: string }} sample `only` is a file of names, one JSON string a line
 * @returns whether a mutant of that name is in it
 */
export function drawn({ share = 1, seed = '1', only }) {
  const listed = only && new Set(readFileSync(only, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)));
  if (listed) return (name) => listed.has(name);
  return (name) => share >= 1 || createHash('sha256').update(`${seed}\n${name}`).digest().readUInt32BE() < share * 2 ** 32;
}

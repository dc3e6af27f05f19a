/** Norms from a file. */
import { readFile } from 'node:fs/promises';
import type { Norms } from '../index.ts';
import { usPoliticalNews } from '../norms.ts';
import { validate } from '../schema.ts';
import { WrongUse } from './failure.ts';

/** Those in the file, or those that come with the package. */
export async function normsFrom(file: string | true): Promise<Norms> {
  if (file === true) return usPoliticalNews;
  let norms: unknown;
  try {
    norms = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new WrongUse(`${file} cannot be read as norms: ${error instanceof Error ? error.message : String(error)}`);
  }
  const found = validate('norms', norms);
  if (!found.valid) throw new WrongUse(`${file} holds no norms: ${found.issues[0]!.path} ${found.issues[0]!.message}`);
  return norms as Norms;
}

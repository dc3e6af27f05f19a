/** The shape of a working file, checked before any place is looked up. */
import type { Problems } from './locate.ts';

export type Fields = Record<string, unknown>;

/** The entry as an object with these fields and no others; a misspelt field is told apart from a missing one. */
export function readFields(entry: unknown, where: string, required: string[], optional: string[], problems: Problems): Fields | null {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    problems.add(where, `must be an object, got ${JSON.stringify(entry)}`);
    return null;
  }
  const missing = required.filter((name) => !(name in entry));
  const unknown = Object.keys(entry).filter((name) => ![...required, ...optional, 'note'].includes(name));
  for (const name of unknown) problems.add(where, `unknown field "${name}"; known: ${[...required, ...optional, 'note'].join(', ')}`);
  for (const name of missing) problems.add(where, `missing field "${name}"`);
  return missing.length > 0 ? null : (entry as Fields);
}

export function readList(value: unknown, where: string, problems: Problems): unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  problems.add(where, `must be a list, got ${JSON.stringify(value)}`);
  return [];
}

export function readKind<T extends string>(value: unknown, known: readonly T[], where: string, problems: Problems): T | null {
  if (known.includes(value as T)) return value as T;
  problems.add(where, `unknown kind ${JSON.stringify(value)}; known: ${known.join(', ')}`);
  return null;
}

export function readText(value: unknown, where: string, problems: Problems): string | null {
  if (typeof value === 'string' && value.trim() !== '') return value;
  problems.add(where, `must be text, got ${JSON.stringify(value)}`);
  return null;
}

/** Which columns of a table, or fields of a JSON object, stand for what. */
import { type ArticleInput, UndertoneError } from '../index.ts';
import { checkOptionsObject } from './given.ts';

export const TEXT_FIELDS = ['text', 'id', 'title', 'outlet', 'author', 'published', 'url'] as const;
/** A field of a document that a column can hold. */
export type TextField = (typeof TEXT_FIELDS)[number];

/** The name of the column for each field; a field left out is looked for under its own name. */
export type Columns = Partial<Record<TextField, string>>;

/**
 * All fields with the name of their column.
 * @throws UndertoneError `invalid-options`
 */
export function columnNames(columns: Columns = {}): [field: TextField, column: string][] {
  checkOptionsObject(columns, undefined, 'columns');
  const unknown = Object.keys(columns).find((field) => !(TEXT_FIELDS as readonly string[]).includes(field));
  if (unknown !== undefined) throw new UndertoneError('invalid-options', `columns.${unknown}`, `is no field of a document; there are ${TEXT_FIELDS.join(', ')}`, columns[unknown as TextField]);
  for (const [field, column] of Object.entries<unknown>(columns)) {
    if (column !== undefined && typeof column !== 'string') throw new UndertoneError('invalid-options', `columns.${field}`, 'must be a string', column);
  }
  return TEXT_FIELDS.map((field) => [field, columns[field] ?? field]);
}

/**
 * The document in a JSON object: its fields under their columns' names, with `actors` and `mentions` as they are. Fields of other names
 * are the archive's own business and are left out; null is nothing; a number as an id is its digits.
 */
export function documentIn(value: Record<string, unknown>, names: readonly [TextField, string][]): ArticleInput {
  const document: Record<string, unknown> = {};
  for (const [field, column] of names) {
    const found = Object.hasOwn(value, column) ? value[column] : null;
    if (found !== null) document[field] = field === 'id' && typeof found === 'number' ? String(found) : found;
  }
  for (const field of ['actors', 'mentions']) if (Object.hasOwn(value, field) && value[field] !== null) document[field] = value[field];
  // What is wrong with it, the analyzer will say.
  return document as unknown as ArticleInput;
}

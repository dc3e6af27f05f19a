/** What the functions of this entry are given, looked at before anything is read: a mistake is told of by its name, and not by a fault of ours. */
import { UndertoneError } from '../index.ts';

/** @throws UndertoneError `invalid-options` */
function refuse(field: string, reason: string, value: unknown): never {
  throw new UndertoneError('invalid-options', field, reason, value);
}

/**
 * Options must be an object, with known fields where these are told.
 * @throws UndertoneError `invalid-options`
 */
export function checkOptionsObject(options: unknown, known?: readonly string[], field = 'options'): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) refuse(field, 'must be an object', options);
  const unknown = known && Object.keys(options).find((name) => !known.includes(name) && (options as Record<string, unknown>)[name] !== undefined);
  if (unknown !== undefined) refuse(`${field}.${unknown}`, 'is no known field', (options as Record<string, unknown>)[unknown]);
}

/**
 * A field must be absent or hold what the words say.
 * @throws UndertoneError `invalid-options`
 */
export function checkField(options: object, name: string, words: string, holds: (value: unknown) => boolean): void {
  const value = (options as Record<string, unknown>)[name];
  if (value !== undefined && !holds(value)) refuse(`options.${name}`, `must be ${words}`, value);
}

/**
 * A field that must be there and hold what the words say.
 * @throws UndertoneError `invalid-options`
 */
export function checkRequired(options: object, name: string, words: string, holds: (value: unknown) => boolean): void {
  const value = (options as Record<string, unknown>)[name];
  if (!holds(value)) refuse(`options.${name}`, `must be ${words}`, value);
}

export const isFunction = (value: unknown): boolean => typeof value === 'function';
export const isString = (value: unknown): boolean => typeof value === 'string';
export const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
/** By what is asked of it, so that a signal of another realm will do. */
export const isSignal = (value: unknown): boolean => typeof value === 'object' && value !== null && typeof (value as AbortSignal).throwIfAborted === 'function' && typeof (value as AbortSignal).addEventListener === 'function';

/**
 * An iterable or async iterable of anything; a string is none, though its letters could be gone through.
 * @throws UndertoneError `invalid-input`
 */
export function checkIterable(value: unknown, field: string): void {
  if (typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value)) return;
  throw new UndertoneError('invalid-input', field, 'must be an iterable or async iterable', value);
}

/**
 * A list of paths.
 * @throws UndertoneError `invalid-input`
 */
export function checkPaths(paths: unknown): asserts paths is readonly string[] {
  if (!Array.isArray(paths)) throw new UndertoneError('invalid-input', 'paths', 'must be an array', paths);
  const odd = paths.findIndex((path) => typeof path !== 'string');
  if (odd >= 0) throw new UndertoneError('invalid-input', `paths[${odd}]`, 'must be a string', paths[odd]);
}

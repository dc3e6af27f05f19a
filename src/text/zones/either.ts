import { compiled } from './compiled.ts';

/**
 * Patterns as one: an engine leaves the alternatives that do not begin as the text does in one step, where it takes one for each pattern
 * by itself. All are to be bound to the beginning (`^`), or each is tried at every letter.
 */
export function either(patterns: readonly RegExp[]): { test(text: string): boolean } {
  const byFlags = new Map<string, string[]>();
  for (const { source, flags } of patterns) byFlags.set(flags, [...(byFlags.get(flags) ?? []), source]);
  const joined = (): RegExp[] => [...byFlags].map(([flags, sources]) => compiled(new RegExp(sources.map((source) => `(?:${source})`).join('|'), flags)));
  let ready: RegExp[] | undefined;
  return { test: (text) => (ready ??= joined()).some((pattern) => pattern.test(text)) };
}

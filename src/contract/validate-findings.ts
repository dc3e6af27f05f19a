/** What a caller's own measure hands back is input like any other: checked before anything is added up. */
import { UndertoneError } from './error.ts';
import type { Finding, Measure } from './measure.ts';

/** Beyond it a number no longer has three decimals, and sums of many would not be finite. */
const GREATEST_AMOUNT = 1e9;

/** The findings, if they are some; where they lie is told later, with a warning for those that lie in no sentence in scope. */
export function checkFindings({ id, categories }: Measure, findings: unknown, actors: ReadonlySet<string>): readonly Finding[] {
  const refuse = (at: string, reason: string, value: unknown): never => {
    throw new UndertoneError('invalid-options', `the findings of measure ${id}${at}`, reason, value);
  };
  if (!Array.isArray(findings)) return refuse('', 'must be an array', findings);
  for (let i = 0; i < findings.length; i++) {
    const finding = findings[i] as Partial<Record<keyof Finding, unknown>> | null | undefined;
    if (typeof finding !== 'object' || finding === null) return refuse(`[${i}]`, 'must be an object', finding);
    const { start, end, amount, category, rule, actor } = finding;
    if (!Number.isSafeInteger(start)) refuse(`[${i}].start`, 'must be a whole number', start);
    if (!Number.isSafeInteger(end)) refuse(`[${i}].end`, 'must be a whole number', end);
    if (typeof amount !== 'number' || !Number.isFinite(amount)) refuse(`[${i}].amount`, 'must be a finite number', amount);
    if (Math.abs(amount as number) > GREATEST_AMOUNT) refuse(`[${i}].amount`, `must be from ${-GREATEST_AMOUNT} to ${GREATEST_AMOUNT}`, amount);
    if (typeof category !== 'string' || !Object.hasOwn(categories, category)) refuse(`[${i}].category`, 'must be a category of the measure', category);
    if (typeof rule !== 'string' || rule === '') refuse(`[${i}].rule`, 'must name a row or rule', rule);
    if (actor !== undefined && actor !== null && !actors.has(actor as string)) refuse(`[${i}].actor`, 'must be the id of an actor of the document', actor);
  }
  return findings as Finding[];
}

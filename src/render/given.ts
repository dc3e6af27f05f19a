/**
 * What the renderers are given, looked at before anything is drawn: that it is a report or a comparison, and that its lists hold objects. The whole
 * schema (`validate` of `undertone/schema`) is not asked: it would double the size of this entry.
 */
import { UndertoneError } from '../contract/error.ts';
import type { Comparison, Report } from '../contract/index.ts';

type Fields = Record<string, unknown>;

const REPORT = { objects: ['analyzer', 'document', 'measures'], lists: ['zones', 'sentences', 'voices', 'attributions', 'actors', 'evidence', 'warnings'] };
const COMPARISON = { objects: ['analyzer'], lists: ['documents', 'scores', 'actors', 'sources', 'quotations', 'wordings', 'warnings'] };

/** @throws UndertoneError `invalid-input` */
export function checkReport(report: unknown, field = 'report'): asserts report is Report {
  checkForm(report, field, REPORT);
  for (const [id, score] of Object.entries((report as Report).measures as Fields)) if (!isObject(score)) refuse(`${field}.measures.${id}`, 'must be an object', score);
}

/**
 * One report, or a list of them, as a list.
 * @throws UndertoneError `invalid-input`
 */
export function reportsIn(reports: unknown): readonly Report[] {
  if (!Array.isArray(reports)) {
    checkReport(reports, 'reports');
    return [reports];
  }
  for (let i = 0; i < reports.length; i++) checkReport(reports[i], `reports[${i}]`);
  return reports as Report[];
}

/** @throws UndertoneError `invalid-input` */
export function checkComparison(comparison: unknown): asserts comparison is Comparison {
  if (isObject(comparison) && comparison.kind !== 'comparison') refuse('comparison.kind', 'must be "comparison"', comparison.kind);
  checkForm(comparison, 'comparison', COMPARISON);
}

/** What each option of the renderers must be. */
const OPTIONS = {
  color: ['true or false', isBoolean], script: ['true or false', isBoolean],
  width: ['a number', isNumber], height: ['a number', isNumber], context: ['a number', isNumber],
  theme: ['one of auto, light, dark', (value: unknown) => value === 'auto' || value === 'light' || value === 'dark'],
  explain: ['a function', isFunction], source: ['a function', isFunction],
  standings: ['what standing() gives', (value: unknown) => isObject(value) && isObject(value.norms) && Array.isArray(value.figures) && value.figures.every(isObject)],
  // Which there are, each renderer says itself.
  table: ['', () => true],
} as const;

/**
 * The options, or none; `known` are those of this renderer. An option that is undefined is as good as absent.
 * @throws UndertoneError `invalid-options`
 */
export function optionsIn<T extends object>(options: T | undefined, known: readonly (keyof T & keyof typeof OPTIONS)[]): Partial<T> {
  if (options === undefined) return {};
  if (!isObject(options)) throw new UndertoneError('invalid-options', 'options', 'must be an object', options);
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    if (!(known as readonly string[]).includes(name)) throw new UndertoneError('invalid-options', `options.${name}`, 'is no known field', value);
    const [words, holds] = OPTIONS[name as keyof typeof OPTIONS];
    if (!holds(value)) throw new UndertoneError('invalid-options', `options.${name}`, `must be ${words}`, value);
  }
  return options;
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

/** Any number: those that no page could have are set right by the renderer. */
function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

function checkForm(value: unknown, field: string, { objects, lists }: typeof REPORT): void {
  if (!isObject(value)) return refuse(field, 'must be an object', value);
  for (const name of objects) if (!isObject(value[name])) refuse(`${field}.${name}`, 'must be an object', value[name]);
  for (const name of lists) {
    const list = value[name];
    if (!Array.isArray(list)) return refuse(`${field}.${name}`, 'must be an array', list);
    for (let i = 0; i < list.length; i++) if (!isObject(list[i])) refuse(`${field}.${name}[${i}]`, 'must be an object', list[i]);
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(field: string, reason: string, value: unknown): never {
  throw new UndertoneError('invalid-input', field, reason, value);
}

/** The gate: what callers hand over is checked here once, and trusted from here on. */
import type { ActorInput, AnalyzerOptions, ArticleInput } from './input.ts';
import type { Lexicon } from './lexicon.ts';
import { type ErrorCode, UndertoneError } from './error.ts';
import { issuesOf, type SchemaError } from './issues.ts';
import { checkActors, checkMentions } from './validate-actors.ts';
import { checkLexicon, checkTogether, type MeasureCategories } from './validate-lexicon.ts';
import { checkMeasures } from './validate-measures.ts';
import { validate as inputSchema } from '../generated/validate-input.js';
import { validate as lexiconSchema } from '../generated/validate-lexicon.js';
import { validate as optionsSchema } from '../generated/validate-options.js';

/** The longest text that is analysed, in UTF-16 code units: some 800,000 words, longer than any article. */
export const MAXIMUM_TEXT_LENGTH = 5_000_000;

interface SchemaValidator {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
}

/**
 * The input as an article of its own: a string becomes its text, an object is copied, never changed.
 * `mentions` may mean the actors given in the options as well.
 */
export function validateInput(input: unknown, optionActors: readonly ActorInput[] = []): ArticleInput {
  check(inputSchema, input, 'input', 'invalid-input');
  if (typeof input === 'string') {
    checkLength(input, 'input');
    return { text: input };
  }
  const article = present(input as ArticleInput, ARTICLE_FIELDS) as ArticleInput;
  checkLength(article.text, 'input.text');
  checkActors(article.actors, 'input.actors', 'invalid-input', optionActors);
  checkMentions(article.mentions, article.text, [...(article.actors ?? []), ...optionActors]);
  return article;
}

/**
 * The options as an object of their own, without the fields left undefined; measures stay the objects they are.
 * `categories` of the built-in measures, where they are handed over, are what rows for these may bear.
 */
export function validateOptions(options: unknown, categories: MeasureCategories = {}): AnalyzerOptions {
  if (options === undefined) return {};
  check(optionsSchema, options, 'options', 'invalid-options');
  const checked = present(options as AnalyzerOptions, OPTION_FIELDS) as AnalyzerOptions;
  checkMeasures(checked.measures);
  checkActors(checked.actors, 'options.actors', 'invalid-options');
  checked.lexicons?.forEach((lexicon, index) => {
    checkLexicon(lexicon, `options.lexicons[${index}]`, checked.measures ?? [], categories);
  });
  checkTogether(checked.lexicons ?? [], 'options.lexicons');
  return checked;
}

/** A lexicon by itself. Whether its categories exist is known to the measure alone. */
export function validateLexicon(lexicon: unknown): Lexicon {
  check(lexiconSchema, lexicon, 'lexicon', 'invalid-lexicon');
  checkLexicon(lexicon as Lexicon, 'lexicon', null);
  return lexicon as Lexicon;
}

const ARTICLE_FIELDS = ['text', 'id', 'title', 'outlet', 'author', 'published', 'url', 'actors', 'mentions'] as const;
const OPTION_FIELDS = ['measures', 'zoning', 'language', 'actors', 'lexicons', 'keepText', 'interval'] as const;

function check(schema: SchemaValidator, value: unknown, name: string, code: ErrorCode): void {
  if (schema(value)) return;
  const [issue] = issuesOf(schema.errors ?? [], value);
  // Nothing is left where the only fault were unknown fields that are undefined.
  if (issue === undefined) return;
  const inLexicon = /^lexicons\[\d+\]/.test(issue.path);
  const field = issue.path === '' || issue.path.startsWith('[') ? name + issue.path : `${name}.${issue.path}`;
  throw new UndertoneError(inLexicon ? 'invalid-lexicon' : code, field, issue.message, issue.value);
}

function checkLength(text: string, field: string): void {
  if (text.length <= MAXIMUM_TEXT_LENGTH) return;
  const reason = `must have at most ${MAXIMUM_TEXT_LENGTH} UTF-16 code units, has ${text.length}`;
  throw new UndertoneError('text-too-long', field, reason, text);
}

/** The fields that are there, in a plain object. */
function present<T extends object>(from: T, fields: readonly (keyof T)[]): Partial<T> {
  const copy: Partial<T> = {};
  for (const field of fields) if (from[field] !== undefined) copy[field] = from[field];
  return copy;
}

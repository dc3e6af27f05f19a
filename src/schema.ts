/** The entry `undertone/schema`: the JSON Schemas (2020-12) of all that goes in and comes out, and their validators. */
import { compareOptionsSchema, comparisonSchema, inputSchema, lexiconSchema, normsSchema, optionsSchema, reportSchema } from './generated/schemas.ts';
import { validate as validateCompareOptions } from './generated/validate-compareOptions.js';
import { validate as validateComparison } from './generated/validate-comparison.js';
import { validate as validateInput } from './generated/validate-input.js';
import { validate as validateLexicon } from './generated/validate-lexicon.js';
import { validate as validateNorms } from './generated/validate-norms.js';
import { validate as validateOptions } from './generated/validate-options.js';
import { validate as validateReport } from './generated/validate-report.js';
import { UndertoneError } from './contract/error.ts';
import { type Issue, issuesOf, type JsonSchema } from './contract/issues.ts';

export type { Issue, JsonSchema } from './contract/issues.ts';

/** What there is a schema of. */
export type SchemaName = 'input' | 'options' | 'lexicon' | 'report' | 'compareOptions' | 'comparison' | 'norms';

/** The schemas by name. */
export const schemas: Readonly<Record<SchemaName, JsonSchema>> = {
  input: inputSchema,
  options: optionsSchema,
  lexicon: lexiconSchema,
  report: reportSchema,
  compareOptions: compareOptionsSchema,
  comparison: comparisonSchema,
  norms: normsSchema,
};

export { compareOptionsSchema, comparisonSchema, inputSchema, lexiconSchema, normsSchema, optionsSchema, reportSchema };

const validators = {
  input: validateInput, options: validateOptions, lexicon: validateLexicon, report: validateReport,
  compareOptions: validateCompareOptions, comparison: validateComparison, norms: validateNorms,
};

/** Whether a value fits, and every fault where it does not. */
export type Validation =
  | {
    /** It fits. */
    valid: true;
  }
  | {
    /** It does not fit. */
    valid: false;
    /** At least one. */
    issues: Issue[];
  };

/**
 * Whether a value fits the schema, and if not, everything that is wrong with it, as data.
 * Fields that are undefined count as absent. What no schema can say (a mention outside its text, say), `analyze` checks.
 * @throws UndertoneError `invalid-input` where there is no schema of that name
 * @example
 * ```ts
 * import { validate } from 'undertone/schema';
 *
 * const found = validate('input', { text: 5 });
 * console.log(found.valid ? 'fits' : `${found.issues[0]?.path} ${found.issues[0]?.message}`); // text must be a string
 * ```
 */
export function validate(schemaName: SchemaName, value: unknown): Validation {
  if (!Object.hasOwn(validators, schemaName)) {
    throw new UndertoneError('invalid-input', 'schemaName', `must be one of ${Object.keys(validators).join(', ')}`, schemaName);
  }
  const validator = validators[schemaName];
  if (validator(value)) return { valid: true };
  const issues = issuesOf(validator.errors ?? [], value);
  return issues.length === 0 ? { valid: true } : { valid: false, issues };
}

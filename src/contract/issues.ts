/** What a schema finds wrong, in the words of this library. */

/** A JSON Schema as plain data. */
export interface JsonSchema {
  /** The dialect: `https://json-schema.org/draft/2020-12/schema`. */
  $schema: string;
  /** `urn:undertone:schema:` and the name. */
  $id: string;
  [keyword: string]: unknown;
}

/** One thing wrong with a value. */
export interface Issue {
  /** Where, from the value on: `mentions[2].end`; empty for the value itself. */
  path: string;
  /** What is wrong, without the value: `must be a whole number`. */
  message: string;
  /** What stands there; `undefined` where nothing does. */
  value: unknown;
}

/** An error as ajv's compiled validators report it. */
export interface SchemaError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

interface Located extends Issue {
  error: SchemaError;
  /** An unknown field that is undefined: as good as absent. */
  absent: boolean;
}

const TYPE_NAMES: Record<string, string> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'an array',
  null: 'null',
};

/** The errors as issues, in the order found, each alternative (`anyOf`) reduced to the one that was meant. */
export function issuesOf(errors: readonly SchemaError[], value: unknown): Issue[] {
  let located: Located[] = [];
  for (const [index, error] of errors.entries()) {
    // "must be one of …" says it all where "must be a string" stands before it.
    if (error.keyword === 'type' && saysMore(errors[index + 1], error)) continue;
    if (error.keyword === 'anyOf') located = withoutOtherBranches(located, error, value);
    else if (error.keyword !== 'if') located.push(locate(error, value));
  }
  const seen = new Set<string>();
  const isNew = ({ path, message }: Issue): boolean => !seen.has(`${path} ${message}`) && !!seen.add(`${path} ${message}`);
  return located.filter((issue) => !issue.absent && isNew(issue)).map(({ path, message, value: found }) => ({ path, message, value: found }));
}

/** Of the errors that all branches of an `anyOf` left, those of the branch whose type fits; else one for all branches. */
function withoutOtherBranches(located: Located[], anyOf: SchemaError, value: unknown): Located[] {
  const at = anyOf.instancePath;
  let first = located.length;
  while (first > 0 && within((located[first - 1] as Located).error.instancePath, at)) first -= 1;
  const before = located.slice(0, first);
  const branches = located.slice(first);
  const mismatches = branches.filter(({ error }) => error.instancePath === at && isMismatch(error));
  const meant = branches.filter((branch) => !mismatches.includes(branch));
  if (meant.length > 0) return [...before, ...meant];
  const reasons = [...new Set(mismatches.map(({ message }) => message.replace(/^must be /, '')))];
  return [...before, { ...locate(anyOf, value), message: `must be ${reasons.join(' or ')}` }];
}

function within(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`);
}

function saysMore(next: SchemaError | undefined, error: SchemaError): boolean {
  if (next === undefined || next.instancePath !== error.instancePath) return false;
  const schemas = [next, error].map(({ schemaPath, keyword }) => schemaPath.slice(0, -keyword.length));
  return schemas[0] === schemas[1] && (next.keyword === 'enum' || next.keyword === 'const');
}

function isMismatch({ keyword }: SchemaError): boolean {
  return keyword === 'type' || keyword === 'const' || keyword === 'enum';
}

function locate(error: SchemaError, root: unknown): Located {
  const keys = error.instancePath.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const extra = error.params.missingProperty ?? error.params.additionalProperty;
  if (typeof extra === 'string') keys.push(extra);
  let path = '';
  let value = root;
  for (const key of keys) {
    path += step(key, value);
    value = (value as Record<string, unknown> | null | undefined)?.[key];
  }
  return { path: path.replace(/^\./, ''), message: messageOf(error), value, error, absent: error.keyword === 'additionalProperties' && value === undefined };
}

/** One more key, as it would be written in JavaScript. */
function step(key: string, parent: unknown): string {
  if (Array.isArray(parent)) return `[${key}]`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

function messageOf({ keyword, params, message }: SchemaError): string {
  switch (keyword) {
    case 'type':
      return `must be ${([params.type].flat() as string[]).map((type) => TYPE_NAMES[type] ?? type).join(' or ')}`;
    case 'enum':
      return `must be one of ${(params.allowedValues as unknown[]).map((allowed) => JSON.stringify(allowed)).join(', ')}`;
    case 'const':
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case 'required':
      return 'is missing';
    case 'additionalProperties':
      return 'is no known field';
    case 'minimum':
      return `must be at least ${String(params.limit)}`;
    case 'maximum':
      return `must be at most ${String(params.limit)}`;
    case 'exclusiveMinimum':
      return `must be above ${String(params.limit)}`;
    case 'exclusiveMaximum':
      return `must be below ${String(params.limit)}`;
    case 'minLength':
      return 'must not be empty';
    case 'pattern':
      return params.pattern === '\\S' ? 'must not be blank' : `must match ${String(params.pattern)}`;
    default:
      return message ?? 'is wrong';
  }
}

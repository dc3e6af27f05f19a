/** Validators as plain source code, so that a strict content security policy has nothing to refuse. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

// ajv is CommonJS: depending on who loads it, the function is the module or its `default`.
const standaloneCode = (typeof standalone === 'function' ? standalone : (standalone as { default: unknown }).default) as (
  ajv: Ajv2020,
  validator: unknown,
) => string;

/** An ES module that exports `validate` and imports nothing. */
export function compileValidator(schema: object): string {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
    // Only `minLength: 1` occurs, where code units and code points agree; this spares a helper that would be imported.
    unicode: false,
    logger: false,
  });
  const code = standaloneCode(ajv, ajv.compile(withoutProse(schema) as object))
    // Unknown fields are the object's own: neither a class nor a prototype somebody has added to makes one.
    .replace(/for\s*\(const (\w+) in (\w+)\)/g, 'for (const $1 of Object.keys($2))')
    // ajv copies all errors so far for each object that has some: minutes for a long list of bad mentions.
    .replace(
      /vErrors = vErrors === null \? (\w+\.errors) : vErrors\.concat\(\1\);/g,
      'for (const error of $1) (vErrors ??= []).push(error);',
    );
  for (const unwanted of ['require(', 'new Function', ' in data', '.concat(']) {
    if (code.includes(unwanted)) throw new Error(`the generated validator holds ${unwanted}`);
  }
  return code;
}

/** Descriptions would be shipped with every copy of the schema in the code. */
function withoutProse(schema: unknown): unknown {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === 'description' && typeof value === 'string' ? undefined : value)),
  );
}

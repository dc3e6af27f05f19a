/** As much of vitest as the tests of voices, measures and matcher use: what is described is gathered, and run one by one by whoever gathered it. */
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend, ASYMMETRIC_MATCHERS_OBJECT } from '@vitest/expect';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format } from 'node:util';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.use(({ Assertion }) => Assertion.addMethod('toMatchFileSnapshot', function (path) {
  if (readFileSync(resolve('test', path), 'utf8') !== this._obj) throw new Error(`differs from ${path}`);
}));
const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);

const named = (name, row, index) =>
  format(name.replace(/\$(\w+)/g, (_, field) => String(row?.[field])).replaceAll('%#', String(index)).replaceAll('%%', '%'), ...(Array.isArray(row) ? row : [row]));

/** Gathers the tests of one file. */
export function gather(file, evaluate) {
  const tests = [];
  const before = [];
  const after = [];
  let path = [];
  let seen = 0;
  const add = (isFailing) => (name, body) => void tests.push({ id: `${file}#${[...path, name].join(' ')} (${seen++})`, name: [...path, name].join(' '), body, isFailing });
  const each = (register) => (rows) => (name, body, ...rest) =>
    rows.forEach((row, index) => register(named(name, row, index), () => body(...(Array.isArray(row) ? row : [row])), ...rest));
  const it = add(false);
  it.each = each(it);
  it.fails = add(true);
  it.fails.each = each(it.fails);
  it.skip = () => {};
  const describe = (name, body) => {
    path = [...path, name];
    body();
    path = path.slice(0, -1);
  };
  describe.each = each(describe);
  const group = { describe, it, test: it, expect, beforeAll: (body) => void before.push(body), afterAll: (body) => void after.push(body) };
  evaluate(group);
  return { tests, before, after };
}

/** What went wrong, or undefined. */
export async function faultOf({ body, isFailing }) {
  try {
    await body();
  } catch (error) {
    return isFailing ? undefined : error instanceof Error ? error.message : String(error);
  }
  return isFailing ? 'passes, though it is said to fail' : undefined;
}

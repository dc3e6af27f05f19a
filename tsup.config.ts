import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { plainJson } from './scripts/plain-json.ts';
import { pack } from './src/packed-rows.ts';
import { PROOF_FIELDS } from './src/lexicons/proofs.ts';

// Here and not by `clean`: the builds below run side by side and would sweep up after each other.
rmSync('dist', { recursive: true, force: true });

const library = { index: 'src/index.ts', render: 'src/render/index.ts', schema: 'src/schema.ts', norms: 'src/norms.ts' };
const node = { node: 'src/node/index.ts', queue: 'src/queue/index.ts' };
const external = ['piscina', 'csv-parse', 'bullmq', 'ioredis', 'wink-nlp', 'wink-eng-lite-web-model', 'sentiment'];

/** The rows of the lexicons without what only `explain` asks, which has it from a table of its own. */
function withoutProofs(path: string, json: unknown): unknown {
  if (!path.includes('/src/lexicons/') || !Array.isArray(json)) return json;
  return json.map((row: Record<string, unknown>) => Object.fromEntries(Object.entries(row).filter(([field]) => !(PROOF_FIELDS as readonly string[]).includes(field))));
}

/** Tables as one string each, rows field by field: `JSON.parse` reads them faster than the engine reads object literals. */
const jsonAsString: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'json-as-string',
  setup(build) {
    build.onLoad({ filter: /\.json$/ }, ({ path }) => {
      const json: unknown = withoutProofs(path.replaceAll('\\', '/'), JSON.parse(readFileSync(path, 'utf8')));
      const parsed = (value: unknown): string => `/* @__PURE__ */ JSON.parse(${JSON.stringify(plainJson(value))})`;
      // Bundled packages are CommonJS and `require` theirs.
      if (path.includes('node_modules')) return { contents: `module.exports = ${parsed(json)};`, loader: 'js' };
      const packed = Array.isArray(json) ? pack(json as Record<string, unknown>[]) : null;
      if (packed === null) return { contents: `export default ${parsed(json)};`, loader: 'js' };
      return { contents: `import { unpack } from ${JSON.stringify(resolve('src/packed-rows.ts'))};\nexport default /* @__PURE__ */ unpack(${parsed(packed)});`, loader: 'js' };
    });
  },
};

/**
 * Every letter beyond ASCII as an escape, in regular expressions and comments too, where the compiler leaves them: one of them, and the engine holds
 * all of a file's four megabytes in two bytes a letter.
 */
const asciiOnly: NonNullable<Options['plugins']>[number] = {
  name: 'ascii-only',
  renderChunk: (code) => ({ code: code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`) }),
};

/** The notices that go wherever a copy of the bundled packages goes. */
const notices = `/*!\n${readFileSync('scripts/bundled-notices.txt', 'utf8').trim()}\n*/`;
const browser = { browser: 'src/browser.ts' };
const shared = { target: ['es2022', 'node20'], external, silent: true, esbuildPlugins: [jsonAsString], plugins: [asciiOnly] };

/** Leaves the library where it is, so that there is one of it, and one `UndertoneError`, however many entries are loaded. */
const besideLibrary: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'beside-library',
  setup: (build) => void build.onResolve({ filter: /^\.\.\/index\.ts$/ }, () => ({ path: './index.cjs', external: true })),
};

/** Of both formats, from one run of the compiler, which takes far longer than all the rest: `--no-dts` does without, where only something is to be run. */
const declarations: Options = { ...shared, entry: { ...library, ...browser, ...node }, dts: { only: true }, format: ['esm', 'cjs'] };

export default defineConfig(({ dts }) => [
  ...(dts === false ? [] : [declarations]),
  {
    ...shared,
    entry: { ...library, ...node, worker: 'src/node/worker.ts', cli: 'src/cli/main.ts' },
    format: 'esm',
    platform: 'node',
    splitting: true,
  },
  {
    ...shared,
    entry: library,
    format: 'cjs',
    splitting: false,
    // A bundler or Node that asks for `undertone/browser` by `require` gets the same names, without a second copy of the model.
    onSuccess: async () => writeFileSync('dist/browser.cjs', `'use strict';\nmodule.exports = { ...require('./index.cjs'), ...require('./render.cjs') };\n`),
  },
  {
    ...shared,
    entry: node,
    format: 'cjs',
    platform: 'node',
    splitting: false,
    esbuildPlugins: [jsonAsString, besideLibrary],
    // The one file of threads, an ES module, is found beside this one.
    banner: { js: `'use strict';\nconst moduleUrl = require('node:url').pathToFileURL(__filename).href;` },
    define: { 'import.meta.url': 'moduleUrl' },
  },
  {
    entry: browser,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    noExternal: [/./],
    minify: true,
    splitting: false,
    silent: true,
    esbuildPlugins: [jsonAsString],
    plugins: [asciiOnly],
    banner: { js: notices },
    // sentiment asks for other languages by a path made at run time; only English is used.
    esbuildOptions: (options) => void (options.logOverride = { 'empty-glob': 'silent' }),
  },
]);

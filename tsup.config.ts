import { readFileSync, rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

// Here and not by `clean`: the two builds below run side by side and would sweep up after each other.
rmSync('dist', { recursive: true, force: true });

const library = { index: 'src/index.ts', render: 'src/render/index.ts', schema: 'src/schema.ts' };
const external = ['wink-nlp', 'wink-eng-lite-web-model', 'sentiment'];

/** Rows as one string each: `JSON.parse` reads them faster than the engine reads object literals. */
const jsonAsString: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'json-as-string',
  setup(build) {
    build.onLoad({ filter: /\.json$/ }, ({ path }) => {
      const json = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
      return { contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(json)});`, loader: 'js' };
    });
  },
};

const shared = { target: ['es2022', 'node20'], dts: { entry: library }, external, silent: true, esbuildPlugins: [jsonAsString] };

export default defineConfig([
  { ...shared, entry: { ...library, cli: 'src/cli/main.ts' }, format: 'esm', platform: 'node', splitting: true },
  { ...shared, entry: library, format: 'cjs', splitting: false },
]);

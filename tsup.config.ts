import { rmSync } from 'node:fs';
import { defineConfig } from 'tsup';

// Here and not by `clean`: the two builds below run side by side and would sweep up after each other.
rmSync('dist', { recursive: true, force: true });

const library = { index: 'src/index.ts', render: 'src/render/index.ts', schema: 'src/schema.ts' };
const external = ['wink-nlp', 'wink-eng-lite-web-model', 'sentiment'];
const shared = { target: ['es2022', 'node20'], dts: { entry: library }, external, sourcemap: false, silent: true };

export default defineConfig([
  { ...shared, entry: { ...library, cli: 'src/cli/main.ts' }, format: 'esm', platform: 'node', splitting: true },
  { ...shared, entry: library, format: 'cjs', splitting: false },
]);

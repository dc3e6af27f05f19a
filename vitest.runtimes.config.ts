import { defineConfig } from 'vitest/config';

/** The examples, and the same bytes, on Node, Deno and Bun: what `npm run build` has built, packed as it would be published. */
export default defineConfig({
  test: {
    include: ['test/runtimes/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: 'coverage/vitest-runtimes.json' }]] : ['default'],
  },
});

import { defineConfig } from 'vitest/config';

/** Tests with a real redis-server, started by the tests themselves, and GNU parallel, of what `npm run build` has built. */
export default defineConfig({
  test: {
    include: ['test/queue/**/*.test.ts'],
    // One at a time: what is measured here is whether processes that are killed come to the same result.
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 120_000,
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: 'coverage/vitest-queue.json' }]] : ['default'],
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These need a browser, other runtimes, and Redis: vitest.browser.config.ts, vitest.runtimes.config.ts, vitest.queue.config.ts
    exclude: ['test/browser/**', 'test/runtimes/**', 'test/queue/**', 'node_modules/**'],
    // The command's tests start processes, and each loads the model anew.
    testTimeout: 60_000,
    // Continuous integration reads the counts from the runner's own report.
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: 'coverage/vitest.json' }]] : ['default'],
  },
});

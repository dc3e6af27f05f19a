import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These need a browser, and other runtimes: vitest.browser.config.ts, vitest.runtimes.config.ts
    exclude: ['test/browser/**', 'test/runtimes/**', 'node_modules/**'],
    // The command's tests start processes, and each loads the model anew.
    testTimeout: 60_000,
    // Continuous integration reads the counts from the runner's own report.
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: 'coverage/vitest.json' }]] : ['default'],
  },
});

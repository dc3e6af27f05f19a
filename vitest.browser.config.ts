import { defineConfig } from 'vitest/config';

/** Tests that drive a real browser: `npm run test:browser`, with Chromium at `CHROMIUM` or /usr/bin/chromium. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Each file starts a browser.
    fileParallelism: false,
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: 'coverage/vitest-browser.json' }]] : ['default'],
  },
});

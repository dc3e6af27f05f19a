import { defineConfig } from 'vitest/config';

/** Tests in a real Chromium, of what `npm run build` has built. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    // One browser at a time: what is measured here is whether a page stays responsive.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: 'coverage/vitest-browser.json' }]] : ['default'],
  },
});

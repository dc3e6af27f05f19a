import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The command's tests start processes, and each loads the model anew.
    testTimeout: 30_000,
  },
});

import { join } from 'node:path';
import { mergeConfig, type ViteUserConfig } from 'vitest/config';
import queue from '../../vitest.queue.config.ts';
import tests from '../../vitest.config.ts';

/** The tests of one of these, counted. What they start finds in its environment where to leave its own counts. */
const asked = process.env['COVERAGE_OF'] === 'queue' ? queue : tests;

export default mergeConfig(asked, {
  test: {
    env: { NODE_V8_COVERAGE: join(process.cwd(), 'coverage/processes') },
    coverage: {
      enabled: true, provider: 'v8', reporter: ['json'], reportsDirectory: process.env['COVERAGE_TO'] ?? 'coverage/vitest', reportOnFailure: true,
      include: ['src/**/*.ts'], exclude: ['src/generated/**', 'src/**/*.d.ts'],
    },
  },
} satisfies ViteUserConfig);

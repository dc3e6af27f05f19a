import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'src/generated/', 'docs/api/', '**/node_modules/', 'examples/*.ts', 'examples/*.cjs'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // `noUncheckedIndexedAccess` leaves many an index that is known to be there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Control characters are what some of our patterns are for.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    },
  },
  {
    // The library is the same everywhere: nothing of Node, no clock, no environment.
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/node/**', 'src/queue/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*', 'fs', 'path', 'os', 'crypto'], message: 'the library touches no platform' }] }],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'fetch', 'performance', 'globalThis', 'window', 'document', '__dirname', 'require'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'the same input gives the same report' },
        { object: 'Math', property: 'random', message: 'the same input gives the same report' },
      ],
    },
  },
  {
    // Plain scripts of a page, as a browser runs them.
    files: ['examples/browser/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ('document navigator matchMedia addEventListener requestIdleCallback Node DOMParser DOMException Worker Blob URL TextDecoder self caches fetch console process').split(' ').map((name) => [name, 'readonly']),
      ),
    },
  },
  { files: ['scripts/**', 'benchmarks/**', 'test/**', 'examples/**'], rules: { 'no-console': 'off' } },
);

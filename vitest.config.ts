import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests of functions of text. What they import takes longer to load than they take, so files share it. */
const OF_TEXT = [
  // One weighs all that its process holds.
  'tests/analysis/**/!(memory).test.ts',
  'tests/article/*.test.ts',
  'tests/article/*/*.test.ts',
  'tests/extension/export/*.test.ts',
  'tests/gold/*.test.ts',
  'tests/highlights/*.test.ts',
  'tests/tools/*.test.ts',
  'tests/*.test.ts',
];

const OF_THE_COMMAND = ['tests/node/*.test.ts'];

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // Only a guard against tests that hang: a busy machine is slow, and nothing is timed here.
    testTimeout: 240_000,
    // Vitest leaves one core free, which is one of two where few are.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'of text', include: OF_TEXT, isolate: false } },
      {
        extends: true,
        test: { name: 'of the command', include: OF_THE_COMMAND, globalSetup: 'tests/node/bundle.ts' },
      },
      {
        extends: true,
        test: {
          name: 'all others',
          setupFiles: 'tests/frames.ts',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [
            ...configDefaults.exclude,
            'tests/e2e/**',
            'tests/ship/**',
            ...OF_TEXT,
            ...OF_THE_COMMAND,
          ],
        },
      },
    ],
  },
});

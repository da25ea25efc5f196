import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // Only a guard against tests that hang: a busy machine is slow, and nothing is timed here.
    testTimeout: 240_000,
    // Vitest leaves one core free, which is one of two where few are.
    maxWorkers: '100%',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/ship/**', 'node_modules/**'],
  },
});

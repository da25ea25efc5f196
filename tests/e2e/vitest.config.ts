import { defineConfig } from 'vitest/config';

/** Real browsers with the built extension; each file starts browsers of its own, which wait more than they work: two files at once. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/build-extension.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
});

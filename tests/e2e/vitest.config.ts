import { defineConfig } from 'vitest/config';

/** Real browsers with the built extension; two files at a time, as each starts browsers of its own and waits for them much. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/before-all.ts'],
    maxWorkers: 2,
    // Each suite starts a browser of its own; what drives the browsers is loaded once.
    isolate: false,
    // Only guards against tests that hang: a busy machine is slow, and nothing is timed here.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
});

import { defineConfig } from 'vitest/config';

/** What is given to others: archives, the package for Node, the worked example. They build and install in folders of their own. */
export default defineConfig({
  test: {
    include: ['tests/ship/**/*.test.ts'],
    globalSetup: ['tests/ship/before-all.ts'],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});

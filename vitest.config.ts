import { defineConfig } from 'vitest/config';

/** Unit tests. What needs a build has configurations of its own: tests/built and tests/e2e. */
export default defineConfig({
  // Tests that try many cases take their time on a busy machine; none is about how long.
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/speak-english.ts'],
    testTimeout: 180_000,
    // Quicker begun than processes.
    pool: 'threads',
    // Vitest leaves a core to others, which of two is half.
    maxWorkers: '100%',
  },
});

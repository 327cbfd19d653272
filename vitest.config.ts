import { defineConfig } from 'vitest/config';

/** Unit tests. What needs a build has configurations of its own: tests/built and tests/e2e. */
export default defineConfig({
  test: { include: ['tests/**/*.test.{ts,tsx}'] },
});

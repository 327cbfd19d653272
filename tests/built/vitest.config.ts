import { defineConfig } from 'vitest/config';

/** What `npm run build` has made, as it would go to the stores. */
export default defineConfig({
  test: { include: ['tests/built/**/*.built.ts'], fileParallelism: false, testTimeout: 900_000 },
});

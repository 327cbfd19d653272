import { defineConfig } from 'vitest/config';

/** Journeys in real browsers, on what `npm run build` made. One file at a time: two browsers are enough for a machine. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    // Two real browsers on two cores miss a deadline now and then; what fails three times is broken.
    retry: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

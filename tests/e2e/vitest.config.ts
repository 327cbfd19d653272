import { configDefaults, defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first';

/** Journeys in real browsers, on what `npm run build` made. Three files at a time: each waits for its browser most of the time. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    // What stops the background at a moment wants the machine for itself (durability/vitest.config.ts).
    exclude: [...configDefaults.exclude, 'tests/e2e/durability/**'],
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // Three real browsers on two cores miss a deadline now and then; what fails three times is broken.
    retry: 2,
    // An error that the extension left is to be read in the report, not counted.
    chaiConfig: { truncateThreshold: 0 },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

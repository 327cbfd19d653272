import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, as measured on a quiet machine of two cores; those that come last must not leave a worker alone with a long one. */
const LONGEST: readonly string[] = [
  'troubles',
  'library',
  'transfer',
  'accessibility',
  'site-pages',
  'saving',
  'welsh',
  'first-days',
  'card',
  'page',
  'road',
  'states',
  'harness',
  'seeds',
];

/** Vitest's order goes by the size of a file where it has run none before, as on a fresh machine. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => toRank(one) - toRank(other));
  }
}

function toRank({ moduleId }: TestSpecification): number {
  const name = moduleId.replace(/^.*\//, '').replace(/\.e2e\.ts$/, '');
  const rank = LONGEST.indexOf(name);
  return rank < 0 ? LONGEST.length : rank;
}

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

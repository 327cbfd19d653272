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
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => toRank(one) - toRank(other));
  }
}

function toRank({ moduleId }: TestSpecification): number {
  const name = moduleId.replace(/^.*\//, '').replace(/\.e2e\.ts$/, '');
  const rank = LONGEST.indexOf(name);
  return rank < 0 ? LONGEST.length : rank;
}

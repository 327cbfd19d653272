/**
 * What can go wrong that a reader is told of: each has a message `problem_…` in the catalogue. Those of files are said by our own pages
 * alone, the others also on the card and by the background.
 */
export const PROBLEMS = [
  'full',
  'not-written',
  'newer-library',
  'closed',
  'unreadable',
  'no-storage',
  'blocked',
  'index-damaged',
  'totals',
  'passage-deleted',
  'impostor',
  'page-changed',
  'private',
  'download-stopped',
  'silence',
  'updated',
  'no-card',
  'unknown',
  'file-unknown',
  'file-too-long',
  'file-no-backup',
  'file-damaged',
  'file-cut',
  'file-count',
  'file-after-end',
  'file-later',
  'file-place-row',
  'file-place-annotation',
  'file-place-line',
  'file-place-record',
  'file-twice',
  'file-no-record',
  'file-no-annotation',
  'file-no-words',
  'file-no-article',
  'file-other-date',
  'file-other-words',
  'file-wrong',
  'file-missing',
  'file-not-text',
  'file-not-number',
  'file-not-list',
  'file-too-large',
  'file-negative',
  'file-not-instant',
  'file-not-date',
  'file-not-address',
  'file-not-id',
  'file-not-entity',
  'file-not-chosen',
  'file-empty',
  'file-backwards',
] as const;
export type Problem = (typeof PROBLEMS)[number];

const MARK = 'problem:';

/** A problem and what its message names, as one text: it passes between contexts as an error's message does (words/say-problem.ts). */
export function toProblem(problem: Problem, ...parts: readonly (string | number)[]): string {
  return [MARK + problem, ...parts].join('\n');
}

/** The problem that a text is; undefined for any other text. */
export function findProblem(
  text: string,
): { readonly problem: Problem; readonly parts: readonly string[] } | undefined {
  if (!text.startsWith(MARK)) return undefined;
  const [head = '', ...parts] = text.split('\n');
  const problem = PROBLEMS.find((one) => MARK + one === head);
  return problem && { problem, parts };
}

/** An error that readers are told of in their own language. */
export class ProblemError extends Error {
  constructor(problem: Problem, parts: readonly (string | number)[] = [], options?: ErrorOptions) {
    super(toProblem(problem, ...parts), options);
    this.name = 'ProblemError';
  }
}

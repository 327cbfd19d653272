import { type Problem, ProblemError } from '../model/problem';

/** What each name that a browser gives its errors means to a reader. */
const PROBLEMS_BY_NAME: Readonly<Record<string, Problem>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer-library',
  InvalidStateError: 'closed',
  UnknownError: 'unreadable',
  SecurityError: 'no-storage',
};

/** An error of the database as one that readers are told of: what happened, what is safe, what to do. Others pass unchanged. */
export function toStoreError(error: unknown): Error {
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  const problem = Object.hasOwn(PROBLEMS_BY_NAME, name) ? PROBLEMS_BY_NAME[name] : undefined;
  if (problem) return new ProblemError(problem, [], { cause: error });
  if (error instanceof Error && !isFromBrowser(error)) return error;
  // A full disk too, which a browser may find out only while it writes, and then calls by any name.
  return new ProblemError('not-written', [], { cause: error });
}

function isFromBrowser(error: Error): boolean {
  return typeof DOMException !== 'undefined' && error instanceof DOMException;
}

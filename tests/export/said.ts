import type { Rejected } from '../../src/export/import/imported';
import { sayProblem } from '../../src/words/say-problem';

/** What was set aside, as readers are told of it. */
export function toSaid(rejected: readonly Rejected[]): Rejected[] {
  return rejected.map(({ place, reason }) => ({ place: sayProblem(place), reason: sayProblem(reason) }));
}

import type { TypedCorpus } from '../corpus';
import { namedBodies, patternedBodies } from './organisations.corpus';

/** Every corpus on organisations. */
export const organisationCorpora: readonly TypedCorpus[] = [namedBodies, patternedBodies].map((corpus) => ({
  types: ['organisation'],
  corpus,
}));

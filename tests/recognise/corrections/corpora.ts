import type { TypedCorpus } from '../corpus';
import { ownWords } from './corrections.corpus';

/** Every corpus on what the reader corrects. */
export const correctionCorpora: readonly TypedCorpus[] = [
  { types: ['prison', 'official', 'organisation'], corpus: ownWords },
];

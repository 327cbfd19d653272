import type { TypedCorpus } from '../corpus';
import { again } from './again.corpus';
import { knownNames, namesInHansard, titledNames } from './names.corpus';
import { offices } from './offices.corpus';
import { roles } from './roles.corpus';

/** Every corpus on officials. */
export const officialCorpora: readonly TypedCorpus[] = [
  knownNames,
  namesInHansard,
  titledNames,
  roles,
  again,
  offices,
].map((corpus) => ({
  types: ['official'],
  corpus,
}));

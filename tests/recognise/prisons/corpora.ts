import type { TypedCorpus } from '../corpus';
import { aroundNames } from './around.corpus';
import { bareNames, describedPrisons, listedNames } from './bare.corpus';
import { designatedNames, unknownNames } from './names.corpus';

/** Every corpus on prisons. */
export const prisonCorpora: readonly TypedCorpus[] = [
  designatedNames,
  unknownNames,
  bareNames,
  aroundNames,
  listedNames,
  describedPrisons,
].map((corpus) => ({ types: ['prison'], corpus }));

import { testCorpus } from '../test-corpus';
import { prisonCorpora } from './corpora';

for (const corpus of prisonCorpora) testCorpus(corpus);

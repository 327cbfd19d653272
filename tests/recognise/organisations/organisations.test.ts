import { testCorpus } from '../test-corpus';
import { organisationCorpora } from './corpora';

for (const corpus of organisationCorpora) testCorpus(corpus);

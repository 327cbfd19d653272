import { testCorpus } from '../test-corpus';
import { officialCorpora } from './corpora';

for (const corpus of officialCorpora) testCorpus(corpus);

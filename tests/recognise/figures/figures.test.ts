import { testCorpus } from '../test-corpus';
import { figureCorpora } from './corpora';

for (const corpus of figureCorpora) testCorpus(corpus);

import type { TypedCorpus } from './corpus';
import { correctionCorpora } from './corrections/corpora';
import { figureCorpora } from './figures/corpora';
import { officialCorpora } from './officials/corpora';
import { organisationCorpora } from './organisations/corpora';
import { prisonCorpora } from './prisons/corpora';

/** Every corpus there is: what rules.test.ts takes rules away from. Add yours here. */
export const CORPORA: readonly TypedCorpus[] = [
  ...prisonCorpora,
  ...organisationCorpora,
  ...officialCorpora,
  ...figureCorpora,
  ...correctionCorpora,
];

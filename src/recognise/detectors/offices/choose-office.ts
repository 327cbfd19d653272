import type { Office } from '../../../gazetteer/offices';
import type { Reading } from '../../rule';
import { homeOf } from './home-of';

/** The one of several offices of a name that an article at home here means; undefined where none or more than one fits. */
export function chooseOffice(candidates: readonly Office[], { tokens }: Reading): Office | undefined {
  if (candidates.length < 2) return candidates[0];
  const home = homeOf(tokens);
  const fitting = candidates.filter(({ jurisdiction }) => {
    if (home === 'scotland' || home === 'northern-ireland') return jurisdiction === home;
    return home === 'england-wales' && jurisdiction !== 'scotland' && jurisdiction !== 'northern-ireland';
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

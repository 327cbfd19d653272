import { AS_OF } from '../gazetteer/as-of';
import { prisonDetails } from '../gazetteer/prison-details';
import { sourcesOf } from '../gazetteer/row-sources';
import { sourceByCode } from '../gazetteer/sources';
import type { EntityKey } from '../model/entity-key';
import type { KnownFacts } from '../model/known-facts';

const TABLES = { prison: 'prisons', official: 'people', organisation: 'organisations' } as const;
const TABLE_DATES = { prison: AS_OF.prisons, official: AS_OF.tenures, organisation: AS_OF.tenures } as const;

/** What the tables hold of an entity and where it is from; undefined for figures, and for what the tables do not know. */
export function findKnownFacts(key: EntityKey): KnownFacts | undefined {
  const [kind = '', id = ''] = key.split(/:(.*)/s);
  if (!(kind in TABLES)) return undefined;
  const own = kind as keyof typeof TABLES;
  const source = sourcesOf(TABLES[own], id).map(sourceByCode).find(Boolean);
  if (!source) return undefined;
  const details = own === 'prison' ? prisonDetails(id) : undefined;
  const capacity =
    details?.capacity && details.capacityAsOf ? { places: details.capacity, asOf: details.capacityAsOf } : undefined;
  const { title, url, asOf } = source;
  return { ...(capacity && { capacity }), source: title, ...(url && { url }), asOf: asOf ?? TABLE_DATES[own] };
}

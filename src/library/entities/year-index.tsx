import type { EntityKey } from '../../model/entity-key';
import type { Tally } from '../../store/tally';
import { NO_FILTERS } from '../shell/filters';
import { toHash } from '../shell/route';
import { toYears } from './to-years';

/** Articles a year as bars that lead to the articles of that year. */
export function YearIndex({ entity, months }: { readonly entity: EntityKey; readonly months: Tally }) {
  const years = toYears(months);
  if (years.length < 2) return null;
  const most = Math.max(1, ...years.map(({ count }) => count));
  return (
    <ol class="year-index" aria-label="Articles a year">
      {years.map(({ year, count }) => (
        <li key={year}>
          {count > 0 ? (
            <a
              href={toHash({
                section: 'articles',
                filters: { ...NO_FILTERS, entities: [entity], from: `${year}-01-01`, to: `${year}-12-31` },
              })}
              aria-label={`${year}: ${count} ${count === 1 ? 'article' : 'articles'}`}
            >
              <span class="bar-count">{count}</span>
              <span class="bar" style={{ blockSize: `${Math.max(2, (count / most) * 56)}px` }} />
              <span class="bar-year">{year}</span>
            </a>
          ) : (
            <span>
              <span class="bar none" />
              <span class="bar-year">{year}</span>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

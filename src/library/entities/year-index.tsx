import { words } from '../../words/spoken';
import type { Filters } from '../shell/filters';
import { toHash } from '../shell/route';
import type { Year } from './to-years';

interface Props {
  readonly years: readonly Year[];
  /** What the articles of a year are narrowed by besides the year. */
  readonly filters: Filters;
}

const TALLEST = 56;

/** Articles a year as bars that lead to the articles of that year. */
export function YearIndex({ years, filters }: Props) {
  if (years.length < 2) return null;
  const most = Math.max(1, ...years.map(({ count }) => count));
  return (
    <ol class="year-index" aria-label={words.say('yearIndex')}>
      {years.map(({ year, count }) => (
        <li key={year}>
          {count > 0 ? (
            <a
              href={toHash({
                section: 'articles',
                filters: { ...filters, from: `${year}-01-01`, to: `${year}-12-31` },
              })}
            >
              <span class="bar-count">
                {words.number(count)}
                <span class="visually-hidden"> {words.count('yearIndexIn', count)} </span>
              </span>
              <span class="bar" style={{ blockSize: `${Math.max(2, (count / most) * TALLEST)}px` }} />
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

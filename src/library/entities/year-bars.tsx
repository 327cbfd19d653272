import type { Tally } from '../../store/tally';
import { toYears } from './to-years';

const HEIGHT = 18;
const STEP = 5;

/** Articles a year as a row of thin bars; a picture only, the numbers are on the entity's page. */
export function YearBars({ months }: { readonly months: Tally }) {
  const years = toYears(months).slice(-20);
  const most = Math.max(1, ...years.map(({ count }) => count));
  return (
    <svg class="year-bars" width={years.length * STEP} height={HEIGHT} aria-hidden="true">
      {years.map(({ year, count }, i) => {
        const height = count === 0 ? 1 : Math.max(2, (count / most) * HEIGHT);
        return <rect key={year} x={i * STEP} y={HEIGHT - height} width={STEP - 2} height={height} />;
      })}
    </svg>
  );
}

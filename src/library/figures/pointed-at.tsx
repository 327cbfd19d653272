import { toPeriodLabel } from '../../wording/period-label';
import { words } from '../../words/spoken';
import type { Point } from './to-points';

/** The value that the pointer is at: what the paper printed, and where. */
export function PointedAt({ point }: { readonly point: Point | undefined }) {
  if (!point) return <p class="pointed-at" />;
  const { figure, row } = point.kept;
  const period = toPeriodLabel(words, figure.period);
  return (
    <p class="pointed-at">
      <strong>{figure.text}</strong> {row.source.publisher ?? row.source.title}
      {row.source.published && `, ${words.date(row.source.published)}`}
      {period && ` ${words.say('measureOfPeriod', period)}`}
    </p>
  );
}

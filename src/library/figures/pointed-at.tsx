import { formatDate } from '../../wording/format-date';
import { toPeriodLabel } from '../../wording/period-label';
import type { Point } from './to-points';

/** The value that the pointer is at: what the paper printed, and where. */
export function PointedAt({ point }: { readonly point: Point | undefined }) {
  if (!point) return <p class="pointed-at" />;
  const { figure, row } = point.kept;
  const period = toPeriodLabel(figure.period);
  return (
    <p class="pointed-at">
      <strong>{figure.text}</strong> {row.source.publisher ?? row.source.title}
      {row.source.published && `, ${formatDate(row.source.published)}`}
      {period && ` (of ${period})`}
    </p>
  );
}

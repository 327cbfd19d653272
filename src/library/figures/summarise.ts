import type { EntityRow } from '../../store/schema';
import { formatDate } from '../../wording/format-date';
import type { ChartData } from './chart-data';
import { formatAxis, nameAxis } from './format-axis';
import type { Point } from './to-points';

/** What a chart shows, in a sentence or two: how many values over what time, the first and the newest, and the official one. */
export function summarise(row: EntityRow, { axis, points, lines }: ChartData): string {
  const happened = points.filter(({ kept }) => (kept.figure.standing ?? 'outcome') === 'outcome');
  const [first, last] = [happened[0], happened.at(-1)];
  const articles =
    row.articles === 1 ? 'One kept article gives' : `${row.articles.toLocaleString('en-GB')} kept articles give`;
  const parts = [`${articles} a value.`];
  if (first && last && first !== last)
    parts.push(`From ${said(first)} to ${said(last)}${nameAxis(axis) ? `, ${nameAxis(axis)}` : ''}.`);
  else if (last) parts.push(`${capitalised(said(last))}.`);
  const [line] = lines;
  const newest = line?.points.at(-1);
  if (line && newest) {
    const { to, at } = newest.row.period;
    parts.push(
      `The newest official figure here, ${line.label}, is ${formatAxis(newest.y, axis)} (${formatDate(to ?? at ?? '')}).`,
    );
  }
  return parts.join(' ');

  function said(point: Point): string {
    return `${formatAxis(point.y, axis)} in ${formatDate((point.kept.figure.period?.to ?? point.kept.figure.period?.at ?? point.kept.row.date).slice(0, 7))}`;
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

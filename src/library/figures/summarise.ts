import type { Period } from '../../model/mention';
import type { EntityRow } from '../../store/schema';
import { words } from '../../words/spoken';
import type { ChartData } from './chart-data';
import { formatAxis, namePeriod } from './format-axis';
import type { Axis, Point } from './to-points';

/** What a chart shows, in a sentence or two: how many values over what time, the first and the newest, and the official one. */
export function summarise(row: EntityRow, { axis, points, lines }: ChartData): string {
  const happened = points.filter(({ kept }) => (kept.figure.standing ?? 'outcome') === 'outcome');
  const [first, last] = [happened[0], happened.at(-1)];
  const articles = words.count('chartSaysOf', row.articles);
  const span = first && last && first !== last ? words.say('chartSpan', toSaid(first, axis), toSaid(last, axis)) : '';
  const newest = lines[0]?.points.at(-1);
  const official = newest && `${toAmount(newest.y, axis)} (${words.date(toEnd(newest.row.period))})`;
  return `${articles}${span}.${official ? ` ${words.say('chartOfficial', official)}` : ''}`;
}

/** "27 a day (Feb 2019)". */
function toSaid({ y, kept: { figure, row } }: Point, axis: Axis): string {
  const date = figure.period ? toEnd(figure.period) : row.date;
  return `${toAmount(y, axis)} (${words.date(date.slice(0, 7))})`;
}

function toAmount(value: number, axis: Axis): string {
  const period = namePeriod(axis.perYear);
  return period ? `${formatAxis(value, axis)} ${period}` : formatAxis(value, axis);
}

function toEnd({ to, at, from }: Period): string {
  return to ?? at ?? from ?? '';
}

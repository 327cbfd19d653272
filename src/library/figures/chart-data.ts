import type { OfficialLine } from './official-lines';
import type { Axis, Point } from './to-points';

/** Everything on one chart. */
export interface ChartData {
  readonly axis: Axis;
  readonly points: readonly Point[];
  readonly lines: readonly OfficialLine[];
}

/** Smallest and largest of the values drawn, with air around them; from zero where that costs little of the picture. */
export function toRange({ points, lines }: ChartData): readonly [number, number] {
  const values = [
    ...points.flatMap(({ y, high = y }) => [y, high]),
    ...lines.flatMap((line) => line.points.flatMap(({ y, high = y }) => [y, high])),
  ];
  if (values.length === 0) return [0, 1];
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  if (low >= 0 && low < high * 0.6) return [0, high * 1.08 || 1];
  const air = (high - low || Math.abs(high) || 1) * 0.12;
  return [low - air, high + air];
}

/** First and last second on the axis of time, with air at both ends. */
export function toTimes({ points, lines }: ChartData): readonly [number, number] {
  const times = [...points.map(({ x }) => x), ...lines.flatMap((line) => line.points.map(({ x }) => x))];
  if (times.length === 0) return [0, 1];
  const first = times.reduce((a, b) => Math.min(a, b));
  const last = times.reduce((a, b) => Math.max(a, b));
  const air = Math.max((last - first) * 0.03, 20 * 86_400);
  return [first - air, last + air];
}

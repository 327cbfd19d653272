import { nameAxis } from './format-axis';
import type { MeasureChart } from './use-measure';

interface Note {
  readonly key: string;
  readonly text: string;
}

/** What the points and lines of a chart are, where they are from, and what is not on it. */
export function toNotes({ axis, lines, apart, points }: MeasureChart, count: number): readonly Note[] {
  const unit = nameAxis(axis);
  const plans = points.some(({ kept }) => (kept.figure.standing ?? 'outcome') !== 'outcome');
  return [
    {
      key: 'points',
      text: `Points: ${count - apart.length} values that kept articles gave${unit ? `, ${unit}` : ''}${plans ? '; open ones are plans or forecasts' : ''}.`,
    },
    ...lines.map(({ series, label, definition, source, conversion, points: own }) => ({
      key: series,
      text: `Grey: ${label}. ${definition}${conversion ? `, ${conversion}` : ''}. Source: ${source}.${own.some(({ isSure }) => !isSure) ? ' Dashed where it was read at second hand.' : ''}`,
    })),
    ...(apart.length > 0
      ? [
          {
            key: 'apart',
            text: `${apart.length} ${apart.length === 1 ? 'value is' : 'values are'} in another unit or not to be believed, and only in the table.`,
          },
        ]
      : []),
  ];
}

interface Props {
  readonly chart: MeasureChart;
  readonly count: number;
}

/** The notes under a chart. */
export function ChartNotes({ chart, count }: Props) {
  return (
    <figcaption class="fine">
      {toNotes(chart, count).map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
    </figcaption>
  );
}

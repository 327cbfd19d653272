import { words } from '../../words/spoken';
import { nameAxis } from './format-axis';
import type { OfficialLine } from './official-lines';
import type { MeasureChart } from './use-measure';

interface Note {
  readonly key: string;
  readonly text: string;
}

/** What the points and lines of a chart are, where they are from, and what is not on it. */
export function toNotes({ axis, lines, apart, points }: MeasureChart, count: number): readonly Note[] {
  const unit = nameAxis(axis);
  const plans = points.some(({ kept }) => (kept.figure.standing ?? 'outcome') !== 'outcome');
  const said = words.count('chartPoints', count - apart.length);
  const given = `${said}${unit ? `, ${unit}` : ''}${plans ? words.say('chartPlans') : ''}.`;
  return [
    { key: 'points', text: given },
    ...lines.map((line) => ({ key: line.series, text: toLineNote(line) })),
    ...(apart.length > 0 ? [{ key: 'apart', text: words.count('chartApart', apart.length) }] : []),
  ];
}

function toLineNote({ label, definition, conversion, source, points }: OfficialLine): string {
  const what = conversion ? `${definition}, ${conversion}` : definition;
  const note = words.say('chartLine', label, what, source);
  return points.some(({ isSure }) => !isSure) ? `${note} ${words.say('chartDashed')}` : note;
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

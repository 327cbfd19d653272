import { toFileName } from '../../export/file-name';
import { download } from '../../ui/download';
import { words } from '../../words/spoken';
import { useTools } from '../shell/tools';
import { readInk } from './chart-ink';
import { toNotes } from './chart-notes';
import { savePicture } from './save-picture';
import { toMeasureCsv } from './to-table';
import type { MeasureData } from './use-measure';

interface Props {
  readonly name: string;
  readonly data: MeasureData;
  readonly isTable: boolean;
  readonly toggle: () => void;
  /** The canvas of the chart, while there is one. */
  readonly findCanvas: () => HTMLCanvasElement | undefined;
}

/** Between chart and table, and both of them as files. */
export function MeasureActions({ name, data: { figures = [], chart }, isTable, toggle, findCanvas }: Props) {
  const { complain } = useTools();
  const saveTable = () => {
    const file = toFileName(name, new Date().toISOString().slice(0, 10), 'csv');
    download(file, new Blob([toMeasureCsv(figures, chart?.lines ?? [])], { type: 'text/csv' }));
  };
  const savePng = async () => {
    const canvas = findCanvas();
    if (!canvas || !chart) return;
    const notes = toNotes(chart, figures.length).map(({ text }) => text);
    await savePicture(canvas, readInk(canvas), { title: name, notes }).catch(complain);
  };
  return (
    <div class="actions">
      <button type="button" aria-pressed={isTable} aria-keyshortcuts="t" onClick={toggle}>
        {words.say(isTable ? 'measureChart' : 'measureTable')} <kbd>T</kbd>
      </button>
      <button type="button" onClick={saveTable}>
        {words.say('measureCsv')}
      </button>
      <button type="button" disabled={isTable || !chart} onClick={savePng}>
        {words.say('measurePng')}
      </button>
    </div>
  );
}

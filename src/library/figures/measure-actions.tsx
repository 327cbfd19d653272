import { words } from '../../words/spoken';
import { useTools } from '../shell/tools';
import { saveChart, saveTable } from './save-chart';
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
  const savePng = async () => {
    const canvas = findCanvas();
    if (canvas && chart) await saveChart(name, chart, figures.length, canvas).catch(complain);
  };
  return (
    <div class="actions">
      <button type="button" aria-pressed={isTable} aria-keyshortcuts="t" onClick={toggle}>
        {words.say(isTable ? 'measureChart' : 'measureTable')} <kbd>T</kbd>
      </button>
      <button type="button" onClick={() => saveTable(name, figures, chart)}>
        {words.say('measureCsv')}
      </button>
      <button type="button" disabled={isTable || !chart} onClick={savePng}>
        {words.say('measurePng')}
      </button>
    </div>
  );
}

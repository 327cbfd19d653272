import { toFileName } from '../../export/file-name';
import { download } from '../../ui/download';
import { readInk } from './chart-ink';
import { toNotes } from './chart-notes';
import type { KeptFigure } from './read-figures';
import { savePicture } from './save-picture';
import { toMeasureCsv } from './to-table';
import type { MeasureChart } from './use-measure';

/** Saves the values of a measure, with the official ones that stand beside them on the chart, as a table. */
export function saveTable(name: string, figures: readonly KeptFigure[], chart: MeasureChart | undefined): void {
  const file = toFileName(name, new Date().toISOString().slice(0, 10), 'csv');
  download(file, new Blob([toMeasureCsv(figures, chart?.lines ?? [])], { type: 'text/csv' }));
}

/** Saves a chart of so many values as a picture with its name and sources. Rejects where the browser makes no picture. */
export async function saveChart(
  name: string,
  chart: MeasureChart,
  count: number,
  canvas: HTMLCanvasElement,
): Promise<void> {
  const notes = toNotes(chart, count).map(({ text }) => text);
  await savePicture(canvas, readInk(canvas), { title: name, notes });
}

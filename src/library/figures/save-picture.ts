import { toFileName } from '../../export/file-name';
import { download } from '../../ui/download';
import { words } from '../../words/spoken';
import { type ChartInk, PRINT_INK } from './chart-ink';
import { wrapText } from './wrap-text';

interface Caption {
  readonly title: string;
  /** Under the chart: what the points and lines are, and where they are from. */
  readonly notes: readonly string[];
}

const MARGIN = 24;

/** Saves a chart as a PNG that stands on its own: its title above, its sources below. Throws where the browser makes no picture. */
export async function savePicture(
  canvas: HTMLCanvasElement,
  { paper, ink }: Pick<ChartInk, 'paper' | 'ink'>,
  caption: Caption,
): Promise<void> {
  const scale = devicePixelRatio;
  const margin = MARGIN * scale;
  const picture = document.createElement('canvas');
  const context = picture.getContext('2d');
  if (!context) throw new Error(words.say('chartNoPicture'));
  context.font = `${12 * scale}px ${PRINT_INK.font}`;
  const notes = caption.notes.flatMap((note) => wrapText(context, note, canvas.width));
  picture.width = canvas.width + 2 * margin;
  picture.height = canvas.height + 3 * margin + 26 * scale + notes.length * 17 * scale;
  context.fillStyle = paper;
  context.fillRect(0, 0, picture.width, picture.height);
  context.fillStyle = ink;
  context.textBaseline = 'top';
  context.font = `600 ${20 * scale}px Georgia, serif`;
  context.fillText(caption.title, margin, margin, canvas.width);
  context.drawImage(canvas, margin, margin + 40 * scale);
  context.font = `${12 * scale}px ${PRINT_INK.font}`;
  for (const [i, note] of notes.entries())
    context.fillText(note, margin, margin + 48 * scale + canvas.height + i * 17 * scale);
  const blob = await new Promise<Blob | null>((resolve) => picture.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(words.say('chartNoPicture'));
  const name = toFileName(caption.title, new Date().toISOString().slice(0, 10), 'png');
  download(name, blob);
}

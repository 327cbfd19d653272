import type uPlot from 'uplot';
import { words } from '../../words/spoken';
import type { ChartData } from './chart-data';
import type { ChartInk } from './chart-ink';
import type { OfficialLine } from './official-lines';
import type { Point } from './to-points';
import { wrapText } from './wrap-text';

/** Radius of a point, in CSS pixels; smaller where there are many. */
const POINT = 3.5;
const SMALL_POINT = 2.25;
/** More values than this are a cloud, in which a thread from one to the next says nothing. */
const THREADED = 60;

/** Draws what a chart shows into the plotting area: official lines in grey under the values that the papers gave. */
export function drawMarks(plot: uPlot, data: ChartData, ink: ChartInk, isSmall: boolean): void {
  const { ctx } = plot;
  const scale = devicePixelRatio;
  ctx.save();
  ctx.lineJoin = 'round';
  for (const line of data.lines) drawOfficial(plot, line, ink, scale);
  if (data.points.length <= THREADED) drawThread(plot, data.points, ink, scale);
  const radius = isSmall || data.points.length > THREADED * 2 ? SMALL_POINT : POINT;
  for (const point of data.points) drawPoint(plot, point, ink, scale, radius);
  if (!isSmall) drawLabels(plot, data, ink, scale);
  ctx.restore();
}

const xOf = (plot: uPlot, x: number): number => plot.valToPos(x, 'x', true);
const yOf = (plot: uPlot, y: number): number => plot.valToPos(y, 'y', true);

/** Solid between two values that are sure, dashed where one is not. */
function drawOfficial(plot: uPlot, { points }: OfficialLine, ink: ChartInk, scale: number): void {
  const { ctx } = plot;
  ctx.strokeStyle = ink.official;
  ctx.fillStyle = ink.official;
  ctx.lineWidth = 1.25 * scale;
  for (const [i, point] of points.entries()) {
    const next = points[i + 1];
    if (points.length === 1) {
      ctx.beginPath();
      ctx.arc(xOf(plot, point.x), yOf(plot, point.y), 2 * scale, 0, 2 * Math.PI);
      ctx.fill();
    }
    if (!next) continue;
    ctx.setLineDash(point.isSure && next.isSure ? [] : [3 * scale, 3 * scale]);
    ctx.beginPath();
    ctx.moveTo(xOf(plot, point.x), yOf(plot, point.y));
    ctx.lineTo(xOf(plot, next.x), yOf(plot, next.y));
    ctx.stroke();
  }
  ctx.setLineDash([]);
}

/** A hair between neighbouring values that happened, so that the eye can follow the papers too. */
function drawThread(plot: uPlot, points: readonly Point[], ink: ChartInk, scale: number): void {
  const { ctx } = plot;
  const happened = points.filter(({ kept }) => (kept.figure.standing ?? 'outcome') === 'outcome');
  ctx.strokeStyle = ink.point;
  ctx.globalAlpha = 0.35;
  ctx.lineWidth = scale;
  ctx.beginPath();
  for (const [i, point] of happened.entries()) {
    if (i === 0) ctx.moveTo(xOf(plot, point.x), yOf(plot, point.y));
    else ctx.lineTo(xOf(plot, point.x), yOf(plot, point.y));
  }
  ctx.stroke();
  ctx.globalAlpha = 1;
}

/** A full point is a value that happened, an open one a plan or a forecast; a range is a bar. */
function drawPoint(plot: uPlot, { x, y, high, kept }: Point, ink: ChartInk, scale: number, size: number): void {
  const { ctx } = plot;
  const isPlan = (kept.figure.standing ?? 'outcome') !== 'outcome';
  const radius = size * scale;
  ctx.lineWidth = 1.5 * scale;
  ctx.strokeStyle = isPlan ? ink.plan : ink.point;
  ctx.fillStyle = isPlan ? ink.paper : ink.point;
  if (high !== undefined) {
    ctx.beginPath();
    ctx.moveTo(xOf(plot, x), yOf(plot, y));
    ctx.lineTo(xOf(plot, x), yOf(plot, high));
    ctx.stroke();
  }
  ctx.beginPath();
  ctx.arc(xOf(plot, x), yOf(plot, y), radius, 0, 2 * Math.PI);
  ctx.fill();
  ctx.stroke();
}

/** Room beside the plotting area for what the lines are called, in CSS pixels. */
export const LABEL_ROOM = 118;
const LABEL_SIZE = 12;

/** A label at the end of each line says what it is, so that no legend is needed; one that has no room moves down. */
function drawLabels(plot: uPlot, { lines, points }: ChartData, ink: ChartInk, scale: number): void {
  const ends = lines.flatMap((line) => {
    const last = line.points.at(-1);
    return last ? [{ text: line.label, y: yOf(plot, last.y), colour: ink.official }] : [];
  });
  const newest = points.findLast(({ kept }) => (kept.figure.standing ?? 'outcome') === 'outcome');
  if (newest && ends.length > 0)
    ends.push({ text: words.say('chartPapers'), y: yOf(plot, newest.y), colour: ink.point });
  const { ctx, bbox } = plot;
  const size = LABEL_SIZE * scale;
  ctx.font = `${size}px ${ink.font}`;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  let free = 0;
  for (const { text, y, colour } of ends.sort((a, b) => a.y - b.y)) {
    ctx.fillStyle = colour;
    let top = Math.max(y, free);
    for (const line of wrapText(ctx, text, (LABEL_ROOM - 8) * scale)) {
      ctx.fillText(line, bbox.left + bbox.width + 8 * scale, top);
      top += size * 1.2;
    }
    free = top + size * 0.3;
  }
}

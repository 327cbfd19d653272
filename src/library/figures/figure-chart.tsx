import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { words } from '../../words/spoken';
import { type ChartData, toRange, toTimes } from './chart-data';
import { type ChartInk, PRINT_INK, readInk } from './chart-ink';
import { drawMarks, LABEL_ROOM } from './draw-marks';
import { formatAxis } from './format-axis';
import type { Point } from './to-points';

interface Props {
  readonly data: ChartData;
  /** What the chart shows, in a sentence, for those who do not see it. */
  readonly summary: string;
  readonly height: number;
  readonly isSmall?: boolean;
  /** Hears which value the pointer is at. */
  readonly onPoint?: (point: Point | undefined) => void;
  readonly onPick?: (point: Point) => void;
  /** Gets the chart's canvas, to make a picture of. */
  readonly onCanvas?: (canvas: HTMLCanvasElement) => void;
}

/** Nearer than this many pixels counts as pointing at a value. */
const REACH = 24;

/** Values over time on thin axes. uPlot keeps axes, scales and sizes; what stands on them is drawn here. */
export function FigureChart({ data, summary, height, isSmall = false, onPoint, onPick, onCanvas }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const calls = useRef({ onPoint, onPick });
  calls.current = { onPoint, onPick };

  useEffect(() => {
    const box = place.current;
    if (!box) return;
    let ink = readInk(box);
    const plot = new uPlot(
      toOptions(data, () => ink, box.clientWidth, height, isSmall),
      toFrame(data),
      box,
    );
    onCanvas?.(plot.ctx.canvas);
    const repaint = (next: ChartInk) => {
      ink = next;
      plot.redraw(false, true);
    };
    const resize = new ResizeObserver(() => plot.setSize({ width: box.clientWidth, height }));
    resize.observe(box);
    const stop = watchTheme(
      () => repaint(readInk(box)),
      () => repaint(PRINT_INK),
    );
    const nearest = (event: MouseEvent) => findNearest(plot, data.points, event);
    const move = (event: MouseEvent) => calls.current.onPoint?.(nearest(event));
    const click = (event: MouseEvent) => {
      const point = nearest(event);
      if (point) calls.current.onPick?.(point);
    };
    plot.over.addEventListener('mousemove', move);
    plot.over.addEventListener('click', click);
    return () => {
      resize.disconnect();
      stop();
      plot.destroy();
    };
  }, [data, height, isSmall, onCanvas]);
  return <div class={isSmall ? 'chart chart-small' : 'chart'} ref={place} role="img" aria-label={summary} />;
}

function toOptions(
  data: ChartData,
  ink: () => ChartInk,
  width: number,
  height: number,
  isSmall: boolean,
): uPlot.Options {
  const axis = {
    stroke: () => ink().faint,
    font: `12px ${ink().font}`,
    grid: { stroke: () => ink().rule, width: 1 },
    ticks: { show: false },
  };
  const times = toTimes(data);
  const values = toRange(data);
  return {
    width,
    height,
    padding: [null, !isSmall && data.lines.length > 0 ? LABEL_ROOM : null, null, null],
    legend: { show: false },
    cursor: { show: !isSmall, x: false, y: false, points: { show: false }, drag: { x: false, y: false } },
    scales: { x: { time: true, range: () => [times[0], times[1]] }, y: { range: () => [values[0], values[1]] } },
    axes: [
      { ...axis, grid: { show: false }, space: isSmall ? 60 : 80, size: isSmall ? 22 : 30, values: toYears },
      {
        ...axis,
        size: isSmall ? 44 : 60,
        gap: 4,
        space: isSmall ? 28 : 44,
        values: (_, splits) => splits.map((value) => formatAxis(value, data.axis)),
      },
    ],
    series: [{}, { paths: () => null, points: { show: false } }],
    hooks: { draw: [(plot) => drawMarks(plot, data, ink(), isSmall)] },
  };
}

/** The numbers that uPlot itself needs: some value at the first and last moment. */
function toFrame(data: ChartData): uPlot.AlignedData {
  const [first, last] = toTimes(data);
  const [low, high] = toRange(data);
  return [
    [first, last],
    [low, high],
  ];
}

function toYears(_: uPlot, splits: number[], __: number, space: number, step: number): string[] {
  const isWithinYear = step < 300 * 86_400;
  const digits = isWithinYear && space > 0 ? 7 : 4;
  return splits.map((seconds) => words.date(new Date(seconds * 1000).toISOString().slice(0, digits)));
}

function findNearest(plot: uPlot, points: readonly Point[], event: MouseEvent): Point | undefined {
  const box = plot.over.getBoundingClientRect();
  let best: Point | undefined;
  let distance = REACH;
  for (const point of points) {
    const dx = plot.valToPos(point.x, 'x') - (event.clientX - box.left);
    const dy = plot.valToPos(point.y, 'y') - (event.clientY - box.top);
    const own = Math.hypot(dx, dy);
    if (own < distance) {
      best = point;
      distance = own;
    }
  }
  return best;
}

/** Calls back when the reader's colours change, and around printing. */
function watchTheme(onScreen: () => void, onPaper: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', onScreen);
  addEventListener('beforeprint', onPaper);
  addEventListener('afterprint', onScreen);
  return () => {
    for (const query of queries) query.removeEventListener('change', onScreen);
    removeEventListener('beforeprint', onPaper);
    removeEventListener('afterprint', onScreen);
  };
}

import { useMemo, useState } from 'preact/hooks';
import { openStore } from '../../store/open-store';
import { listOverrules } from '../../store/overrules';
import type { EntityRow } from '../../store/schema';
import { type Conflict, findConflicts } from '../conflicts/find-conflicts';
import { toMeasureScope } from '../entities/name-entity';
import { useTools } from '../shell/tools';
import { useLoaded } from '../shell/use-loaded';
import type { ChartData } from './chart-data';
import { officialLines } from './official-lines';
import { type KeptFigure, readFigures } from './read-figures';
import { toPoints } from './to-points';

/** Articles read at first, and with each press more. */
const STEP = 600;

export interface MeasureChart extends ChartData {
  /** Values that cannot stand on the chart. */
  readonly apart: readonly KeptFigure[];
}

/** What is shown of a measure. */
export interface MeasureData {
  readonly figures: readonly KeptFigure[] | undefined;
  readonly chart: MeasureChart | undefined;
  readonly conflicts: readonly Conflict[];
  /** Articles that were read for it, and how to read older ones too, where there are any. */
  readonly most: number;
  readonly readMore: (() => void) | undefined;
}

/** Loads the values of a measure, the newest articles first, and works out what a chart and the list of conflicts show. */
export function useMeasure(row: EntityRow): MeasureData {
  const { version } = useTools();
  const [most, setMost] = useState(STEP);
  const { value: series } = useLoaded(async () => {
    const store = await openStore();
    const [found, overrules] = await Promise.all([readFigures(store, row.key, most), listOverrules(store)]);
    return { ...found, overrules: overrules.get(row.key) };
  }, [row.key, most, version]);
  const chart = useMemo(() => {
    const points = series && toPoints(series.figures);
    return points && { ...points, lines: officialLines(toMeasureScope(row.key), points.axis) };
  }, [series, row.key]);
  const conflicts = useMemo(() => (series ? findConflicts(series.figures, series.overrules) : []), [series]);
  const readMore = series?.next && (() => setMost(most + STEP));
  return { figures: series?.figures, chart, conflicts, most, readMore };
}

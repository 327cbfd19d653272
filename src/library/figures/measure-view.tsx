import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { toFileName } from '../../export/file-name';
import { openStore } from '../../store/open-store';
import type { EntityRow } from '../../store/schema';
import { download } from '../../ui/download';
import { KindMark } from '../../ui/kind-mark';
import { ConflictItem } from '../conflicts/conflict-item';
import { findConflicts } from '../conflicts/find-conflicts';
import { nameRow, toMeasureScope } from '../entities/name-entity';
import { Timeline } from '../entities/timeline';
import type { Route } from '../shell/route';
import { useTools } from '../shell/tools';
import { useLoaded } from '../shell/use-loaded';
import type { Go } from '../shell/use-route';
import { readInk } from './chart-ink';
import { ChartNotes, toNotes } from './chart-notes';
import { FigureChart } from './figure-chart';
import { FigureTable } from './figure-table';
import { officialLines } from './official-lines';
import { PointedAt } from './pointed-at';
import { readFigures } from './read-figures';
import { savePicture } from './save-picture';
import { summarise } from './summarise';
import { type Point, toPoints } from './to-points';
import { toMeasureCsv } from './to-table';

interface Props {
  readonly row: EntityRow;
  readonly route: Route;
  readonly go: Go;
}

/** Articles read at first, and with each press more. */
const STEP = 600;
/** Conflicts that stand open; the rest are a press away. */
const SHOWN = 4;

/** A measure: every value that the papers gave on one chart or in one table, the official series beside them, and what conflicts. */
export function MeasureView({ row, route, go }: Props) {
  const { version, complain } = useTools();
  const place = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement | undefined>(undefined);
  const [at, setAt] = useState<Point | undefined>();
  const [most, setMost] = useState(STEP);
  const [areAllShown, setAllShown] = useState(false);
  const scope = toMeasureScope(row.key);
  const { value: series } = useLoaded(
    async () => readFigures(await openStore(), row.key, most),
    [row.key, most, version],
  );
  const chart = useMemo(() => {
    const points = series && toPoints(series.figures);
    return points && { ...points, lines: officialLines(scope, points.axis) };
    // The scope is in the key, which the component is made for.
  }, [series]);
  const conflicts = useMemo(() => (series ? findConflicts(series.figures) : []), [series]);
  const isTable = route.filters.view === 'table';
  const toggle = useCallback(
    () => go({ ...route, filters: { ...route.filters, view: isTable ? undefined : 'table' } }, 'replace'),
    [go, route, isTable],
  );
  useKey('t', toggle);
  const onCanvas = useCallback((made: HTMLCanvasElement) => {
    canvas.current = made;
  }, []);
  const name = nameRow(row);
  const saveTable = () =>
    download(
      toFileName(name, new Date().toISOString().slice(0, 10), 'csv'),
      'text/csv',
      toMeasureCsv(series?.figures ?? [], chart?.lines ?? []),
    );
  const savePng = async () => {
    if (!canvas.current || !chart || !place.current) return;
    const { paper, ink } = readInk(place.current);
    const notes = toNotes(chart, series?.figures.length ?? 0).map(({ text }) => text);
    await savePicture(canvas.current, paper, ink, { title: name, notes }).catch(complain);
  };
  return (
    <article class="detail-page" ref={place}>
      <header>
        <p class="kicker">
          <KindMark type="statistic" /> measure
        </p>
        <h1>{name}</h1>
        {chart && <p class="lead">{summarise(row, chart)}</p>}
        <div class="actions">
          <button type="button" aria-pressed={isTable} aria-keyshortcuts="t" onClick={toggle}>
            {isTable ? 'Show the chart' : 'Show the table'} <kbd>T</kbd>
          </button>
          <button type="button" onClick={saveTable}>
            Save as CSV
          </button>
          <button type="button" disabled={isTable || !chart} onClick={savePng}>
            Save as PNG
          </button>
        </div>
      </header>
      {chart && !isTable && (
        <figure class="chart-figure">
          <FigureChart
            data={chart}
            summary={summarise(row, chart)}
            height={320}
            onPoint={setAt}
            onPick={({ kept }) => {
              location.hash = `#/article/${kept.row.article}`;
            }}
            onCanvas={onCanvas}
          />
          <PointedAt point={at} />
          <ChartNotes chart={chart} count={series?.figures.length ?? 0} />
        </figure>
      )}
      {series && isTable && <FigureTable figures={series.figures} caption={name} />}
      {series?.next && (
        <p class="fine">
          These are the values of the newest {most.toLocaleString('en-GB')} articles.{' '}
          <button type="button" onClick={() => setMost(most + STEP)}>
            Read older ones too
          </button>
        </p>
      )}
      {conflicts.length > 0 && (
        <section aria-labelledby="conflicts">
          <h2 id="conflicts">Conflicts</h2>
          <ul class="conflicts">
            {conflicts.slice(0, areAllShown ? conflicts.length : SHOWN).map((conflict) => (
              <li
                key={`${conflict.newer.row.article} ${conflict.newer.at} ${conflict.older.row.article} ${conflict.older.at}`}
              >
                <ConflictItem conflict={conflict} />
              </li>
            ))}
          </ul>
          {!areAllShown && conflicts.length > SHOWN && (
            <button type="button" onClick={() => setAllShown(true)}>
              Show all {conflicts.length}
            </button>
          )}
        </section>
      )}
      <Timeline entity={row.key} />
    </article>
  );
}

/** Calls back for a key pressed anywhere but in a field. */
function useKey(key: string, call: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (event.key.toLowerCase() === key && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) call();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [key, call]);
}

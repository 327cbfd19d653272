import { useCallback, useRef, useState } from 'preact/hooks';
import type { EntityRow } from '../../store/schema';
import { KindMark } from '../../ui/kind-mark';
import { words } from '../../words/spoken';
import { nameRow } from '../entities/name-entity';
import { Timeline } from '../entities/timeline';
import { hashOf, type Route } from '../shell/route';
import { useKey } from '../shell/use-key';
import type { Go } from '../shell/use-route';
import { ChartNotes } from './chart-notes';
import { FigureChart } from './figure-chart';
import { FigureTable } from './figure-table';
import { MeasureActions } from './measure-actions';
import { MeasureConflicts } from './measure-conflicts';
import { PointedAt } from './pointed-at';
import { summarise } from './summarise';
import type { Point } from './to-points';
import { useMeasure } from './use-measure';

interface Props {
  readonly row: EntityRow;
  readonly route: Route;
  readonly go: Go;
}

const HEIGHT = 320;

/** A measure: every value that the papers gave on one chart or in one table, the official series beside them, and what conflicts. */
export function MeasureView({ row, route, go }: Props) {
  const data = useMeasure(row);
  const { figures, chart, conflicts, most, readMore } = data;
  const canvas = useRef<HTMLCanvasElement | undefined>(undefined);
  const [at, setAt] = useState<Point | undefined>();
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
  return (
    <article class="detail-page">
      <header>
        <p class="kicker">
          <KindMark type="statistic" /> {words.say('measureKind')}
        </p>
        <h1>{name}</h1>
        {chart && <p class="lead">{summarise(row, chart)}</p>}
        <MeasureActions name={name} data={data} isTable={isTable} toggle={toggle} findCanvas={() => canvas.current} />
      </header>
      {chart && !isTable && (
        <figure class="chart-figure">
          <FigureChart
            data={chart}
            summary={summarise(row, chart)}
            height={HEIGHT}
            onPoint={setAt}
            onPick={({ kept }) => {
              location.hash = `${hashOf({ kind: 'article', id: kept.row.article })}?at=${kept.figure.start}`;
            }}
            onCanvas={onCanvas}
          />
          <PointedAt point={at} />
          <ChartNotes chart={chart} count={figures?.length ?? 0} />
        </figure>
      )}
      {figures && isTable && <FigureTable figures={figures} caption={name} />}
      {readMore && (
        <p class="fine">
          {words.say('measureNewest', most)}{' '}
          <button type="button" onClick={readMore}>
            {words.say('measureOlder')}
          </button>
        </p>
      )}
      <MeasureConflicts conflicts={conflicts} />
      <Timeline entity={row.key} />
    </article>
  );
}

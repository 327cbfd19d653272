import { useCallback, useRef } from 'preact/hooks';
import type { EntityKey } from '../../model/entity-key';
import { listEntities } from '../../store/entities';
import { openStore } from '../../store/open-store';
import type { EntityRow } from '../../store/schema';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import { capitalise, nameRow, toMeasureScope } from '../entities/name-entity';
import { hashOf } from '../shell/route';
import { useTools } from '../shell/tools';
import { useLoaded } from '../shell/use-loaded';
import { FigureChart } from './figure-chart';
import { type KeptFigure, readFigures } from './read-figures';
import { saveChart, saveTable } from './save-chart';
import { summarise } from './summarise';
import { toPoints } from './to-points';
import type { MeasureChart } from './use-measure';

const SHOWN = 9;
const MOST = 120;

interface Multiple {
  readonly row: EntityRow;
  /** Undefined where there is nothing to compare. */
  readonly chart: MeasureChart | undefined;
  readonly figures: readonly KeptFigure[];
  /** The newest value as printed. */
  readonly newest: string;
}

/** The figures about one prison, each measure as a small chart of its own, all alike. */
export function SmallMultiples({ prison }: { readonly prison: string }) {
  const { version } = useTools();
  const { value: multiples } = useLoaded(() => readMultiples(prison), [prison, version]);
  if (!multiples || multiples.length === 0) return null;
  return (
    <section class="multiples" aria-labelledby="figures">
      <h2 id="figures">{words.say('section_figures')}</h2>
      <ul>
        {multiples.map((multiple) => (
          <SmallMultiple key={multiple.row.key} {...multiple} />
        ))}
      </ul>
    </section>
  );
}

/** One measure: its newest value, its chart where there is something to compare, and both as files. */
function SmallMultiple({ row, chart, figures, newest }: Multiple) {
  const { complain } = useTools();
  const canvas = useRef<HTMLCanvasElement | undefined>(undefined);
  const onCanvas = useCallback((made: HTMLCanvasElement) => {
    canvas.current = made;
  }, []);
  const name = nameRow(row);
  const savePng = async () => {
    if (chart && canvas.current) await saveChart(name, chart, figures.length, canvas.current).catch(complain);
  };
  return (
    <li>
      <h3>
        <a href={hashOf({ kind: 'entity', key: row.key })}>
          {capitalise(words.say(toKey('measure', toMeasureScope(row.key).measure)))}
        </a>
      </h3>
      <p class="multiple-newest">{newest}</p>
      {chart && <FigureChart data={chart} summary={summarise(row, chart)} height={96} isSmall onCanvas={onCanvas} />}
      <p class="multiple-files">
        <button
          type="button"
          class="quiet"
          aria-label={`${words.say('measureCsv')}: ${name}`}
          onClick={() => saveTable(name, figures, chart)}
        >
          CSV
        </button>
        {chart && (
          <button type="button" class="quiet" aria-label={`${words.say('measurePng')}: ${name}`} onClick={savePng}>
            PNG
          </button>
        )}
      </p>
    </li>
  );
}

async function readMultiples(prison: string): Promise<readonly Multiple[]> {
  const store = await openStore();
  const rows = (await listEntities(store, 'statistic')).filter(({ key }) => key.endsWith(`|${prison}`)).slice(0, SHOWN);
  return Promise.all(
    rows.map(async (row) => {
      const { figures } = await readFigures(store, row.key as EntityKey, MOST);
      const points = toPoints(figures);
      const chart = points && points.points.length > 1 ? { ...points, lines: [] } : undefined;
      return { row, chart, figures, newest: figures[0]?.figure.text ?? '' };
    }),
  );
}

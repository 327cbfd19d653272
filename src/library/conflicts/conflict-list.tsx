import { useEffect, useRef, useState } from 'preact/hooks';
import { listEntities } from '../../store/entities';
import { openStore } from '../../store/open-store';
import { listOverrules } from '../../store/overrules';
import type { EntityRow } from '../../store/schema';
import { words } from '../../words/spoken';
import { nameRow } from '../entities/name-entity';
import { readFigures } from '../figures/read-figures';
import { ListHead } from '../shell/list-head';
import { hashOf, type Route } from '../shell/route';
import { useTools } from '../shell/tools';
import type { Go } from '../shell/use-route';
import { ConflictItem } from './conflict-item';
import { type Conflict, findConflicts, keyOfConflict } from './find-conflicts';

interface Props {
  readonly route: Route;
  readonly go: Go;
}

interface Found {
  readonly row: EntityRow;
  /** Those that are shown: holding all would hold every article they are in. */
  readonly conflicts: readonly Conflict[];
  readonly count: number;
}

/** Articles a measure that are looked through, the newest. */
const MOST = 300;
/** Conflicts shown of one measure before its own page has to be opened. */
const SHOWN = 3;

/** Every measure of which the articles give values that cannot both be right. Looked for measure by measure, with progress; it can be stopped. */
export function ConflictList({ route, go }: Props) {
  const { version, complain } = useTools();
  const [found, setFound] = useState<readonly Found[]>([]);
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number } | undefined>();
  const stop = useRef(new AbortController());
  // Looked for anew after a change.
  useEffect(() => {
    const own = new AbortController();
    stop.current = own;
    setFound([]);
    lookThrough(own.signal, (next) => setFound((now) => [...now, next]), setProgress).catch(complain);
    return () => own.abort();
  }, [version]);
  const isLooking = progress !== undefined && progress.done < progress.of;
  const count = found.reduce((sum, one) => sum + one.count, 0);
  return (
    <>
      <ListHead route={route} go={go} count={progress ? count : undefined} counted="countConflicts">
        {isLooking && !stop.current.signal.aborted && (
          <button
            type="button"
            onClick={() => {
              stop.current.abort();
              setProgress({ done: progress.of, of: progress.of });
            }}
          >
            {words.say('libraryStop')}
          </button>
        )}
      </ListHead>
      <div class="conflict-pane">
        {isLooking && (
          <p class="fine">
            <progress value={progress.done} max={progress.of} aria-label={words.say('conflictProgress')} />{' '}
            {words.say('conflictDone', progress.done, progress.of)}
          </p>
        )}
        {!isLooking && progress && count === 0 && <NoConflict isEmpty={progress.of === 0} />}
        {found.map(({ row, conflicts, count: all }) => (
          <section key={row.key} aria-label={nameRow(row)}>
            <h2>
              <a href={hashOf({ kind: 'entity', key: row.key })}>{nameRow(row)}</a>
            </h2>
            <ul class="conflicts">
              {conflicts.map((conflict) => (
                <li key={keyOfConflict(conflict)}>
                  <ConflictItem conflict={conflict} />
                </li>
              ))}
            </ul>
            {all > conflicts.length && (
              <p>
                <a href={hashOf({ kind: 'entity', key: row.key })}>{words.say('conflictAll', all)}</a>
              </p>
            )}
          </section>
        ))}
      </div>
    </>
  );
}

function NoConflict({ isEmpty }: { readonly isEmpty: boolean }) {
  return <p class="teach">{isEmpty ? words.say('conflictEmpty') : words.say('conflictNone')}</p>;
}

async function lookThrough(
  signal: AbortSignal,
  onFound: (found: Found) => void,
  onProgress: (progress: { readonly done: number; readonly of: number }) => void,
): Promise<void> {
  const store = await openStore();
  const rows = (await listEntities(store, 'statistic')).filter(
    ({ articles, key }) => articles > 1 && !key.endsWith('|-'),
  );
  const overrules = await listOverrules(store);
  onProgress({ done: 0, of: rows.length });
  for (const [i, row] of rows.entries()) {
    if (signal.aborted) return;
    const conflicts = findConflicts((await readFigures(store, row.key, MOST)).figures, overrules.get(row.key));
    if (signal.aborted) return;
    if (conflicts.length > 0) onFound({ row, conflicts: conflicts.slice(0, SHOWN), count: conflicts.length });
    onProgress({ done: i + 1, of: rows.length });
  }
}

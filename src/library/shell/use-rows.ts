import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { openStore } from '../../store/open-store';
import type { Store } from '../../store/schema';
import { useTools } from './tools';

/** Rows kept at hand for scrolling back. */
const REMEMBERED = 600;

/** How the rows of a list are read from the disk; the same object each time. */
export interface RowSource<Row> {
  readonly read: (store: Store, ids: readonly string[]) => Promise<readonly Row[]>;
  readonly idOf: (row: Row) => string;
}

/** The rows of a long list that can be seen, read from the disk as they come into view. */
export function useRows<Row>(ids: readonly string[], source: RowSource<Row>) {
  const { version, complain } = useTools();
  const rows = useRef(new Map<string, Row>());
  const window = useRef({ from: 0, to: 0 });
  const [, redraw] = useState(0);

  const read = useCallback(
    async (isFresh: boolean) => {
      const { from, to } = window.current;
      const wanted = ids.slice(from, to).filter((id) => isFresh || !rows.current.has(id));
      if (wanted.length === 0) return;
      try {
        const found = await source.read(await openStore(), wanted);
        for (const row of found) {
          rows.current.delete(source.idOf(row));
          rows.current.set(source.idOf(row), row);
        }
        for (const id of rows.current.keys()) {
          if (rows.current.size <= REMEMBERED) break;
          rows.current.delete(id);
        }
        redraw((count) => count + 1);
      } catch (error) {
        complain(error);
      }
    },
    [ids, source, complain],
  );
  const onWindow = useCallback(
    (from: number, to: number) => {
      window.current = { from, to };
      void read(false);
    },
    [read],
  );
  // After a change the rows are read again, whatever the window.
  useEffect(() => {
    void read(true);
  }, [version]);
  return { rowOf: (id: string) => rows.current.get(id), onWindow };
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityKey } from '../../model/entity-key';
import { openStore } from '../../store/open-store';
import { type PagePlace, pageMentions } from '../../store/page-mentions';
import type { MentionRow } from '../../store/schema';
import { useTools } from '../shell/tools';

/** The articles that mention something, newest first, a page at a time. */
export function usePages(key: EntityKey, size: number) {
  const { version, complain } = useTools();
  const [rows, setRows] = useState<readonly MentionRow[] | undefined>();
  const [next, setNext] = useState<PagePlace | undefined>();
  const wanted = useRef<object>({});

  const read = async (count: number, after: PagePlace | undefined, before: readonly MentionRow[]) => {
    const mine = {};
    wanted.current = mine;
    try {
      const page = await pageMentions(await openStore(), key, count, after);
      if (wanted.current !== mine) return;
      setRows([...before, ...page.rows]);
      setNext(page.next);
    } catch (error) {
      complain(error);
    }
  };
  // Begun anew for another key or after a change, with as many rows as were shown.
  useEffect(() => {
    void read(
      Math.max(size, rows?.[0]?.keys.some((packed) => packed.startsWith(`${key}\t`)) ? rows.length : 0),
      undefined,
      [],
    );
  }, [key, version]);
  return { rows, more: next && (() => read(size, next, rows ?? [])) };
}

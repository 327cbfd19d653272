import { useRef, useState } from 'preact/hooks';
import { toFileName } from '../../export/file-name';
import { download } from '../../ui/download';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import { MenuButton } from '../shell/menu-button';
import { useTools } from '../shell/tools';
import { ARTICLE_TABLES, type ArticleTable, exportRows } from './export-rows';

/** Takes out what the list shows: the articles, the names in them or the figures in them; with progress, and a way to stop. */
export function ExportArticles({ ids }: { readonly ids: readonly string[] }) {
  const { complain } = useTools();
  const [done, setDone] = useState<number | undefined>();
  const stop = useRef(new AbortController());
  const save = async (table: ArticleTable) => {
    stop.current = new AbortController();
    setDone(0);
    try {
      const text = await exportRows(table, ids, setDone, stop.current.signal);
      const name = toFileName(table.id, new Date().toISOString().slice(0, 10), 'csv');
      if (text !== undefined) download(name, 'text/csv', text);
    } catch (error) {
      complain(error);
    }
    setDone(undefined);
  };
  if (done !== undefined)
    return (
      <span class="deleting">
        <progress value={done} max={ids.length} aria-label={words.say('articlesWritten')} />
        <button type="button" onClick={() => stop.current.abort()}>
          {words.say('libraryStop')}
        </button>
      </span>
    );
  return (
    <MenuButton
      label={words.say('libraryExport')}
      name={words.say('articlesExport')}
      disabled={ids.length === 0 ? words.say('articlesNothingListed') : undefined}
      items={ARTICLE_TABLES.map((table) => ({
        id: table.id,
        label: words.say(toKey('table', table.id)),
        choose: () => void save(table),
      }))}
    />
  );
}

import { toFileName } from '../../export/file-name';
import { download } from '../../ui/download';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import { LongWork } from '../shell/long-work';
import { MenuButton } from '../shell/menu-button';
import { useLongWork } from '../shell/use-long-work';
import { ARTICLE_TABLES, type ArticleTable, exportRows } from './export-rows';

/** Takes out what the list shows: the articles, the names in them or the figures in them; with progress, and a way to stop. */
export function ExportArticles({ ids }: { readonly ids: readonly string[] }) {
  const { progress, run, stop } = useLongWork();
  const save = (table: ArticleTable) =>
    run(async (work) => {
      const file = await exportRows(table, ids, work);
      download(toFileName(table.id, new Date().toISOString().slice(0, 10), 'csv'), file);
    });
  if (progress) return <LongWork progress={progress} stop={stop} label={words.say('articlesWritten')} />;
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

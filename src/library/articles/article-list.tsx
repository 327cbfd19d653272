import { useMemo } from 'preact/hooks';
import { type ArticleWithMentions, readArticles } from '../../store/read-articles';
import { toQuery } from '../../text/search-query';
import { VirtualList } from '../../ui/virtual-list';
import { words } from '../../words/spoken';
import { isNarrowed, toListSearch } from '../shell/filters';
import { ListHead } from '../shell/list-head';
import type { Route } from '../shell/route';
import { useTools } from '../shell/tools';
import { useLoaded } from '../shell/use-loaded';
import type { Go } from '../shell/use-route';
import { type RowSource, useRows } from '../shell/use-rows';
import { ArticleRow } from './article-row';
import { ExportArticles } from './export-articles';
import { findArticles } from './find-articles';
import { NothingKept } from './nothing-kept';

interface Props {
  readonly route: Route;
  readonly go: Go;
}

const NONE: readonly string[] = [];
const ROWS: RowSource<ArticleWithMentions> = { read: readArticles, idOf: ({ article }) => article.id };

/** The articles like a news index: date, paper, headline, what they name; while searching, the words around what was found. */
export function ArticleList({ route, go }: Props) {
  const { index, version } = useTools();
  const { filters } = route;
  const search = toListSearch(filters);
  const { value: found, problem } = useLoaded(
    async () => ({ ...(await findArticles(index, filters)), search, typed: filters.q }),
    [search, version],
  );
  const ids = found?.ids;
  // The rows are those of the search that was answered, not of the one that is being typed.
  const query = useMemo(() => toQuery(found?.typed ?? ''), [found?.typed]);
  const { rowOf, onWindow } = useRows(ids ?? NONE, ROWS);
  const opened = route.opened?.kind === 'article' ? route.opened.id : undefined;
  if (ids?.length === 0 && !filters.q.trim() && !isNarrowed(filters)) return <NothingKept />;
  return (
    <>
      <ListHead route={route} go={go} count={ids?.length} counted="countArticles" problem={problem}>
        <ExportArticles ids={ids ?? NONE} />
      </ListHead>
      {ids?.length === 0 && <p class="teach">{words.say('articleNoMatch')}</p>}
      <VirtualList
        label={words.say('section_articles')}
        count={ids?.length ?? 0}
        rowRem={query.length > 0 ? 9.5 : 6.75}
        identity={found?.search ?? ''}
        reveal={opened ? ids?.indexOf(opened) : undefined}
        onWindow={onWindow}
        keyOf={(i) => ids?.[i] ?? String(i)}
        render={(i, tabIndex) => (
          <ArticleRow
            id={ids?.[i] ?? ''}
            row={rowOf(ids?.[i] ?? '')}
            query={query}
            isOpen={ids?.[i] === opened}
            search={search}
            tabIndex={tabIndex}
          />
        )}
      />
    </>
  );
}

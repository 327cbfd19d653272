import { useMemo } from 'preact/hooks';
import { MENTION_TYPES, type MentionType } from '../../model/mention';
import { listEntities } from '../../store/entities';
import { openStore } from '../../store/open-store';
import { around } from '../../ui/around';
import { KindMark } from '../../ui/kind-mark';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import { findArticles } from '../articles/find-articles';
import { nameRow } from '../entities/name-entity';
import { fillYears, type Year } from '../entities/to-years';
import { YearBars } from '../entities/year-bars';
import { YearIndex } from '../entities/year-index';
import { isNarrowed, toListSearch } from './filters';
import { hashOf, type Route, SECTION_OF } from './route';
import { useTools } from './tools';
import { useLoaded } from './use-loaded';

const SHOWN = 6;

/** What stands beside the articles while none is open: when they came out, and what the library names most. */
export function Overview({ route }: { readonly route: Route }) {
  const { index, version } = useTools();
  const { filters } = route;
  const search = toListSearch(filters);
  const { value: found } = useLoaded(() => findArticles(index, filters), [search, version]);
  const { value: most } = useLoaded(readMost, [version]);
  const years = useMemo(() => fillYears(found?.years ?? new Map()), [found]);
  if (!found || found.ids.length === 0) return null;
  const isSearch = filters.q.trim() !== '' || isNarrowed(filters);
  return (
    <div class="detail-page overview">
      {years.length > 1 && <h2>{toTitle(words.say(isSearch ? 'overviewFound' : 'overviewKept'), years)}</h2>}
      <YearIndex years={years} filters={filters} />
      {!isSearch && most && (
        <div class="most">
          {MENTION_TYPES.map((type) => (
            <Most key={type} type={type} rows={most.get(type) ?? []} />
          ))}
        </div>
      )}
      <p class="fine keys">
        <kbd>/</kbd> {words.say('overviewSearch')} · <kbd>↑</kbd> <kbd>↓</kbd> {words.say('overviewMove')} ·{' '}
        <kbd>Enter</kbd> {words.say('overviewOpen')}
      </p>
    </div>
  );
}

function toTitle(title: string, years: readonly Year[]): string {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  return first && last && first !== last ? words.say('overviewSpan', title, first, last) : title;
}

type Rows = Awaited<ReturnType<typeof listEntities>>;

function Most({ type, rows }: { readonly type: MentionType; readonly rows: Rows }) {
  if (rows.length === 0) return null;
  return (
    <section aria-label={words.say('overviewMost', words.say(toKey('kinds', type)))}>
      <h3>
        <KindMark type={type} />{' '}
        {around('overviewMost', <a href={`#/${SECTION_OF[type]}`}>{words.say(toKey('kinds', type))}</a>)}
      </h3>
      <ol>
        {rows.map((row) => (
          <li key={row.key}>
            <a href={hashOf({ kind: 'entity', key: row.key })}>{nameRow(row)}</a>
            <YearBars months={row.months} />
            <span class="count">{words.number(row.articles)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

async function readMost(): Promise<ReadonlyMap<MentionType, Rows>> {
  const store = await openStore();
  const lists = await Promise.all(MENTION_TYPES.map((type) => listEntities(store, type)));
  return new Map(MENTION_TYPES.map((type, i) => [type, lists[i]?.slice(0, SHOWN) ?? []]));
}

import { useMemo } from 'preact/hooks';
import type { MentionType } from '../../model/mention';
import { listEntities } from '../../store/entities';
import { openStore } from '../../store/open-store';
import { findHits, toQuery } from '../../text/search-query';
import { KindMark } from '../../ui/kind-mark';
import { VirtualList } from '../../ui/virtual-list';
import { describeEntity } from '../../wording/describe-entity';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import { toListSearch } from '../shell/filters';
import { ListHead } from '../shell/list-head';
import { hashOf, type Route } from '../shell/route';
import { useTools } from '../shell/tools';
import { useLoaded } from '../shell/use-loaded';
import type { Go } from '../shell/use-route';
import { nameRow, toMention } from './name-entity';
import type { NamedRow } from './named-row';
import { type EntityOrder, ORDERS, sortEntities } from './sort-entities';
import { YearBars } from './year-bars';

interface Props {
  readonly type: MentionType;
  readonly route: Route;
  readonly go: Go;
}

/** Everything of one kind that the kept articles name, with how often and when. */
export function EntityList({ type, route, go }: Props) {
  const { version } = useTools();
  const { filters } = route;
  const { value: all, problem } = useLoaded(async () => readNamed(type), [type, version]);
  const shown = useMemo(() => {
    const query = toQuery(filters.q);
    const found = all?.filter(({ names }) => query.every((word) => findHits(names, [word]).length > 0));
    return found && sortEntities(found, filters.order ?? 'articles');
  }, [all, filters.q, filters.order]);
  const opened = route.opened?.kind === 'entity' ? route.opened.key : undefined;
  const search = toListSearch(filters);
  if (all?.length === 0) return <NothingMet type={type} />;
  return (
    <>
      <ListHead route={route} go={go} count={shown?.length} counted={toKey('count', type)} problem={problem}>
        <OrderPicker
          order={filters.order ?? 'articles'}
          pick={(order) => go({ ...route, filters: { ...filters, order } }, 'replace')}
        />
      </ListHead>
      {shown?.length === 0 && <p class="teach">{words.say('entityNoMatch')}</p>}
      <VirtualList
        label={words.say(toKey('kinds', type))}
        count={shown?.length ?? 0}
        rowRem={4.75}
        identity={`${type} ${search}`}
        reveal={opened ? shown?.findIndex(({ row }) => row.key === opened) : undefined}
        keyOf={(i) => shown?.[i]?.row.key ?? String(i)}
        render={(i, tabIndex) => {
          const one = shown?.[i];
          return one && <Row named={one} isOpen={one.row.key === opened} search={search} tabIndex={tabIndex} />;
        }}
      />
    </>
  );
}

async function readNamed(type: MentionType): Promise<readonly NamedRow[]> {
  const rows = await listEntities(await openStore(), type);
  return rows.map((row) => {
    const name = nameRow(row);
    return { row, name, names: [name, ...row.forms.map(([form]) => form)].join('\n') };
  });
}

interface RowProps {
  readonly named: NamedRow;
  readonly isOpen: boolean;
  readonly search: string;
  readonly tabIndex: number;
}

function Row({ named: { row, name }, isOpen, search, tabIndex }: RowProps) {
  const facts = row.type === 'statistic' ? '' : describeEntity(words, toMention(row), row.last).facts;
  return (
    <a
      class="entity-row"
      href={`${hashOf({ kind: 'entity', key: row.key })}${search ? `?${search}` : ''}`}
      tabIndex={tabIndex}
      aria-current={isOpen ? 'true' : undefined}
    >
      <span class="entity-name">
        <KindMark type={row.type} />
        <span>{name}</span>
      </span>
      <span class="entity-count">{words.number(row.articles)}</span>
      <span class="facts">{facts || toSpan(row)}</span>
      <YearBars months={row.months} />
    </a>
  );
}

function toSpan({ first, last }: NamedRow['row']): string {
  return first === last ? words.date(first) : words.say('entitySpan', words.date(first), words.date(last));
}

function OrderPicker({ order, pick }: { readonly order: EntityOrder; readonly pick: (order: EntityOrder) => void }) {
  return (
    <select
      aria-label={words.say('entityOrder')}
      value={order}
      onChange={(event) => pick(event.currentTarget.value as EntityOrder)}
    >
      {ORDERS.map((id) => (
        <option key={id} value={id}>
          {words.say(toKey('order', id))}
        </option>
      ))}
    </select>
  );
}

function NothingMet({ type }: { readonly type: MentionType }) {
  return (
    <section class="teach">
      <h1>{words.say(toKey('entityNone', type))}</h1>
      <p>{words.say(toKey('entityNoneWhy', type))}</p>
    </section>
  );
}

import { COLOURS, type Colour } from '../../model/annotation';
import { MEASURES, MENTION_TYPES, type Measure, type MentionType } from '../../model/mention';
import { type EntityOrder, ORDERS } from '../entities/sort-entities';

/** What narrows a list. Every list honours those that mean something for it. */
export interface Filters {
  /** As typed, with the space behind the last word, which says that it is whole. */
  readonly q: string;
  readonly kinds: readonly MentionType[];
  readonly publishers: readonly string[];
  readonly measures: readonly Measure[];
  /** Entity keys. */
  readonly entities: readonly string[];
  readonly tags: readonly string[];
  readonly colours: readonly Colour[];
  /** YYYY, YYYY-MM or YYYY-MM-DD, the last day included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** How prisons, officials, organisations and figures are ordered. */
  readonly order?: EntityOrder | undefined;
  /** Where in an opened article to begin: offset of a mention in its text, UTF-16. */
  readonly at?: number | undefined;
  /** How a measure is shown; as a chart where absent. */
  readonly view?: 'table' | undefined;
}

export const NO_FILTERS: Filters = {
  q: '',
  kinds: [],
  publishers: [],
  measures: [],
  entities: [],
  tags: [],
  colours: [],
};

/** The lists among the filters, and how each is called in an address. */
const LISTS = {
  kinds: 'kind',
  publishers: 'publisher',
  measures: 'measure',
  entities: 'entity',
  tags: 'tag',
  colours: 'colour',
} as const;
export type ListFilter = keyof typeof LISTS;
export const LIST_FILTERS = Object.keys(LISTS) as readonly ListFilter[];

export function toParams(filters: Filters): URLSearchParams {
  const params = new URLSearchParams();
  if (filters.q) params.set('q', filters.q);
  for (const list of LIST_FILTERS) for (const value of filters[list]) params.append(LISTS[list], value);
  if (filters.from) params.set('from', filters.from);
  if (filters.to) params.set('to', filters.to);
  if (filters.order) params.set('order', filters.order);
  if (filters.view) params.set('view', filters.view);
  if (filters.at !== undefined) params.set('at', String(filters.at));
  return params;
}

/** The part of an address that says which rows a list has and in which order, without what is looked at beside it. */
export function toListSearch(filters: Filters): string {
  return toParams({ ...filters, view: undefined, at: undefined }).toString();
}

/** Filters out of an address; what is no kind, measure, colour or date is left out. */
export function fromParams(params: URLSearchParams): Filters {
  const all = (list: ListFilter) => [...new Set(params.getAll(LISTS[list]))].filter(Boolean);
  const isOf =
    <T extends string>(known: readonly T[]) =>
    (value: string): value is T =>
      (known as readonly string[]).includes(value);
  return {
    q: params.get('q') ?? '',
    kinds: all('kinds').filter(isOf(MENTION_TYPES)),
    publishers: all('publishers'),
    measures: all('measures').filter(isOf(MEASURES)),
    entities: all('entities'),
    tags: all('tags'),
    colours: all('colours').filter(isOf(COLOURS)),
    from: toDate(params.get('from')),
    to: toDate(params.get('to')),
    order: ORDERS.find((order) => order === params.get('order')),
    view: params.get('view') === 'table' ? 'table' : undefined,
    at: /^\d{1,9}$/.test(params.get('at') ?? '') ? Number(params.get('at')) : undefined,
  };
}

/** The filters with a value put into one of the lists, or taken out where it is in. */
export function toggled(filters: Filters, list: ListFilter, value: string): Filters {
  const values: readonly string[] = filters[list];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...filters, [list]: next };
}

/** Whether anything but the typed words narrows the list. */
export function isNarrowed(filters: Filters): boolean {
  return LIST_FILTERS.some((list) => filters[list].length > 0) || Boolean(filters.from || filters.to);
}

function toDate(value: string | null): string | undefined {
  return value && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) ? value : undefined;
}

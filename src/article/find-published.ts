import type { FactSource } from '../model/article';
import type { Block } from './blocks';
import type { PageFacts } from './page-facts';
import { linkedText, tidy } from './page-facts';
import { type DayOrder, monthNames, type PlainDate, parseMachineDate, parseWrittenDate } from './parse-date';
import { findUrlDate } from './url-date';

/** When an article came out, and where the page says so. */
export interface Published {
  readonly date: PlainDate;
  readonly from: FactSource;
}

/** What a date is looked for in. */
export interface DateContext {
  readonly facts: PageFacts;
  readonly url: string;
  readonly language: string | undefined;
  readonly today: PlainDate;
  /** The lines around the headline and the beginning of the body, where a page prints its date. */
  readonly near: readonly Block[];
}

const META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date_published',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'published_time',
  'published-date',
  'publication_date',
  'publication-date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'dc.date.x-metadatadublincore',
  'rbpubdate',
  'date',
  'displaydate',
  'article.created',
  'created',
  'last-published',
];

/** The day an article came out, from the most trusted place that gives one; undefined rather than a guess. */
export function findPublished(context: DateContext): Published | undefined {
  const { facts, today } = context;
  const stated = firstOf([
    ['json-ld', () => machine(linkedText(facts, 'datePublished') ?? linkedText(facts, 'dateCreated'), today)],
    ['microdata', () => fromMicrodata(facts.document, today)],
    ['meta', () => machine(facts.meta(...META), today)],
  ]);
  const shown: readonly Way[] = [
    ['time-element', () => fromTimeElement(context)],
    ['visible-text', () => fromVisibleText(context)],
    ['url', () => findUrlDate(context.url, today)],
  ];
  return stated ? (findLocalDay(stated, shown) ?? stated) : firstOf(shown);
}

type Way = readonly [FactSource, () => PlainDate | undefined];

function firstOf(ways: readonly Way[]): Published | undefined {
  for (const [from, find] of ways) {
    const date = find();
    if (date) return { date, from };
  }
  return undefined;
}

/**
 * Machines write the day in Greenwich, where it may be another than the paper's. The day before or after, in the page's own
 * words or its address, is the one that readers know.
 */
function findLocalDay({ date }: Published, shown: readonly Way[]): Published | undefined {
  for (const [from, find] of shown) {
    const local = find();
    if (local === date) return undefined;
    if (local && Math.abs(Date.parse(local) - Date.parse(date)) === DAY_MS && local.length === date.length) {
      return { date: local, from };
    }
  }
  return undefined;
}

const DAY_MS = 86_400_000;

/** The day an article was last changed, where the page says so in a machine's form. */
export function findModified(facts: PageFacts, today: PlainDate): PlainDate | undefined {
  return machine(
    linkedText(facts, 'dateModified') ??
      facts.meta('article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'),
    today,
  );
}

function machine(value: string | undefined, today: PlainDate): PlainDate | undefined {
  return value ? parseMachineDate(value, today) : undefined;
}

function fromMicrodata(document: Document, today: PlainDate): PlainDate | undefined {
  const element = document.querySelector('[itemprop~="datePublished"]:not(meta), meta[itemprop~="datePublished"]');
  return element ? dateOf(element, today) : undefined;
}

function dateOf(element: Element, today: PlainDate): PlainDate | undefined {
  const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
  return machine(value ?? undefined, today);
}

/** The first `time` beside the headline or over the body that does not speak of an update, before it one that is marked for it. */
function fromTimeElement(context: DateContext): PlainDate | undefined {
  const marked = context.facts.document.querySelector('time[pubdate]');
  const first = marked && dateOf(marked, context.today);
  if (first) return first;
  for (const block of context.near) {
    for (const time of timesIn(block)) {
      if (isUpdate(block)) continue;
      const date = dateOf(time, context.today) ?? written(tidy(time.textContent) ?? '', context);
      if (date) return date;
    }
  }
  return undefined;
}

function timesIn(block: Block): readonly Element[] {
  const times = new Set<Element>();
  for (const text of block.texts) {
    const time = text?.parentElement?.closest('time');
    if (time) times.add(time);
  }
  return [...times];
}

function fromVisibleText(context: DateContext): PlainDate | undefined {
  for (const block of context.near) {
    const line = lineOf(block);
    if (line.length > 160 || isUpdate(block)) continue;
    const date = written(line, context);
    if (date) return date;
  }
  return undefined;
}

function written(line: string, context: DateContext): PlainDate | undefined {
  return parseWrittenDate(line, context.today, dayOrder(context), monthNames(context.language));
}

function lineOf(block: Block): string {
  return tidy(block.texts.map((text) => text?.data ?? ' ').join('')) ?? '';
}

/** A line that gives only when the page was changed: "Last updated 3 May 2019", but not "Published … Updated …". */
function isUpdate(block: Block): boolean {
  const line = lineOf(block);
  return /updated|modified|reviewed|diweddar/i.test(line) && !/publish|posted|first|cyhoedd/i.test(line);
}

/** Only the United States put the month first; "en" alone may be theirs or not. */
function dayOrder({ language, url }: DateContext): DayOrder {
  const tag = language?.toLowerCase() ?? '';
  if (/^en-(?:us|ph)/.test(tag)) return /\.(?:uk|ie|cymru|wales|scot)\//.test(url) ? 'day-first' : 'month-first';
  if (/\.(?:uk|ie|cymru|wales|scot)(?:[:/]|$)/.test(url) || (tag && !/^en$/.test(tag))) return 'day-first';
  return 'unknown';
}

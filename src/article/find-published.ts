import type { FactSource } from '../model/article';
import type { Block } from './blocks';
import type { FactLines } from './fact-lines';
import { findPageDate } from './json-ld';
import { linkedText, type PageFacts, tidy } from './page-facts';
import { type DayOrder, monthNames, type PlainDate, parseMachineDate, parseWrittenDate } from './parse-date';
import { toLine } from './to-line';
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
  readonly lines: FactLines;
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
  const linked = linkedText(facts, 'datePublished') ?? linkedText(facts, 'dateCreated') ?? findPageDate(facts.things);
  const stated: readonly Way[] = [
    ['json-ld', () => machine(linked, today)],
    ['microdata', () => fromMicrodata(context)],
    ['meta', () => machine(facts.meta(...META), today)],
  ];
  const shown: readonly Way[] = [
    ['time-element', () => fromTimeElement(context)],
    ['visible-text', () => fromVisibleText(context)],
    ['url', () => findUrlDate(context.url, today)],
    ['visible-text', () => fromNamedLines(context)],
  ];
  const best = firstOf(stated);
  if (best?.date.length === WHOLE_DAY) return findLocalDay(best, hourInGreenwich(linked), shown) ?? best;
  // A year or a month is better than nothing, and a day in it better still.
  const coarse = best ?? firstOf(shown);
  const days = [...stated, ...shown].map(([from, find]): Way => [from, () => wholeDay(find(), coarse?.date)]);
  return firstOf(days) ?? findOnlyDay(context, coarse) ?? coarse;
}

type Way = readonly [FactSource, () => PlainDate | undefined];

const WHOLE_DAY = '2019-02-21'.length;

function wholeDay(date: PlainDate | undefined, within = ''): PlainDate | undefined {
  return date?.length === WHOLE_DAY && date.startsWith(within) ? date : undefined;
}

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
function findLocalDay({ date }: Published, hour: number | undefined, shown: readonly Way[]): Published | undefined {
  for (const [from, find] of shown) {
    const local = find();
    if (local === date) return undefined;
    const days = local ? (Date.parse(local) - Date.parse(date)) / DAY_MS : 0;
    // West of Greenwich it is still the day before in the morning, east of it the day after in the evening.
    const isLocal = hour === undefined || (days < 0 ? hour < 12 : hour >= 10);
    if (local && Math.abs(days) === 1 && isLocal) return { date: local, from };
  }
  return undefined;
}

/** The hour of an instant that is given in Greenwich's time. */
function hourInGreenwich(instant: string | undefined): number | undefined {
  const hour = /T(\d\d):.*(?:Z|[+-]00:?00)$/.exec(instant ?? '')?.[1];
  return hour ? Number(hour) : undefined;
}

/** The one day in a known month that stands on the page outside the article's text. */
function findOnlyDay(context: DateContext, coarse: Published | undefined): Published | undefined {
  if (!coarse) return undefined;
  const days = new Set(context.lines.outside.map((block) => wholeDay(dateIn(block, context), coarse.date)));
  days.delete(undefined);
  const [date] = days;
  return date && days.size === 1 ? { date, from: 'visible-text' } : undefined;
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

function machine(value: string | null | undefined, today: PlainDate): PlainDate | undefined {
  return value ? parseMachineDate(value, today) : undefined;
}

/** https://schema.org in attributes, and the class names of hAtom that were there before it. */
const MARKED =
  '[itemprop~="datePublished"], [property~="datePublished"], [property="schema:datePublished"], .published[title], .dt-published';

function fromMicrodata(context: DateContext): PlainDate | undefined {
  for (const element of context.facts.document.querySelectorAll(MARKED)) {
    const date = dateOf(element, context);
    if (date) return date;
  }
  return undefined;
}

function dateOf(element: Element, context: DateContext): PlainDate | undefined {
  const value = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name)).find((one) => one);
  return machine(value, context.today) ?? written(tidy(element.textContent) ?? '', context);
}

/** The first `time` beside the headline or over the body that does not speak of an update, before it one that is marked for it. */
function fromTimeElement(context: DateContext): PlainDate | undefined {
  const marked = context.facts.document.querySelector('time[pubdate]');
  return (marked ? dateOf(marked, context) : undefined) ?? first(context.lines.near, (block) => timeIn(block, context));
}

function timeIn(block: Block, context: DateContext): PlainDate | undefined {
  if (isUpdate(lineOf(block))) return undefined;
  return first(timesIn(block), (time) => dateOf(time, context));
}

function first<T>(all: readonly T[], find: (one: T) => PlainDate | undefined): PlainDate | undefined {
  for (const one of all) {
    const date = find(one);
    if (date) return date;
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
  const { near, first: opening } = context.lines;
  return first(near, (block) => dateIn(block, context)) ?? (opening && fromDateline(toLine(opening), context));
}

const LONGEST_LINE = 160;

function dateIn(block: Block, context: DateContext): PlainDate | undefined {
  const line = beforeUpdate(lineOf(block));
  if (line.length > LONGEST_LINE) return undefined;
  // What stands in elements of its own may be set apart by style alone.
  return written(line, context) ?? written(beforeUpdate(lineOf(block, ' ')), context);
}

/** "London, 3 March 2017 – Staff at …", "01.02.2022 “The …": a sentence that begins with place and day. */
function fromDateline(line: string, context: DateContext): PlainDate | undefined {
  const [, opening] = /^(.{6,40}?)(?:\s[-–—]\s|[):|„“"»]|\.\s(?=\p{Lu}))/u.exec(line) ?? [];
  const places = opening?.match(/\p{L}{2,}/gu)?.length ?? 0;
  return opening && places <= 4 ? written(opening, context) : undefined;
}

/** What lines named for a date give, wherever on the page; where those aside give several none is known to be the article's. */
function fromNamedLines(context: DateContext): PlainDate | undefined {
  const find = (block: Block) => timeIn(block, context) ?? dateIn(block, context);
  const { named, aside } = context.lines;
  const dates = new Set(aside.map(find));
  dates.delete(undefined);
  return first(named, find) ?? (dates.size === 1 ? first([...dates], (date) => date) : undefined);
}

function written(line: string, context: DateContext): PlainDate | undefined {
  return parseWrittenDate(line, context.today, dayOrder(context), monthNames(context.language));
}

function lineOf(block: Block, between = ''): string {
  return tidy(block.texts.map((text) => text?.data ?? ' ').join(between)) ?? '';
}

const UPDATE = /updated|modified|reviewed|edited|änder|aktualisiert|diweddar/i;

/** A line that gives only when the page was changed: "Last updated 3 May 2019", but not "Published … Updated …". */
function isUpdate(line: string): boolean {
  return UPDATE.test(line) && !/publish|posted|first|cyhoedd/i.test(line);
}

/** What a line says before it comes to an update. */
function beforeUpdate(line: string): string {
  return isUpdate(line) ? line.slice(0, line.search(UPDATE)) : line;
}

/** Only the United States put the month first; "en" alone may be theirs or not. */
function dayOrder({ language, url }: DateContext): DayOrder {
  const tag = language?.toLowerCase() ?? '';
  if (/^en-(?:us|ph)/.test(tag)) return /\.(?:uk|ie|cymru|wales|scot)\//.test(url) ? 'day-first' : 'month-first';
  if (/\.(?:uk|ie|cymru|wales|scot)(?:[:/]|$)/.test(url) || (tag && !/^en$/.test(tag))) return 'day-first';
  return 'unknown';
}

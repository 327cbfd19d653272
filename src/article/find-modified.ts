import {
  type DateContext,
  dateOf,
  type FoundDate,
  first,
  firstOf,
  lineOf,
  machine,
  timesIn,
  written,
} from './date-context';
import { fromUpdate } from './date-words';
import { linkedText } from './page-facts';

const META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
];
const MARKED = '[itemprop~="dateModified"], [property~="dateModified"], [property="schema:dateModified"], .dt-updated';

/** The day an article was last changed, and where the page says so; undefined where it does not. */
export function findModified(context: DateContext): FoundDate | undefined {
  const { facts, today, lines } = context;
  // Only what a line says behind "updated": before that it may say when the article came out.
  const updates = [...lines.near, ...lines.named].map((block) => ({ block, words: fromUpdate(lineOf(block)) }));
  const said = updates.filter(({ words }) => words !== undefined);
  return firstOf([
    ['json-ld', () => machine(linkedText(facts, 'dateModified'), today)],
    ['microdata', () => first(facts.document.querySelectorAll(MARKED), (element) => dateOf(element, context))],
    ['meta', () => machine(facts.meta(...META), today)],
    [
      'time-element',
      () => first(said, ({ block }) => first(timesIn(block).slice(-1), (time) => dateOf(time, context))),
    ],
    ['visible-text', () => first(said, ({ words = '' }) => written(words, context))],
  ]);
}

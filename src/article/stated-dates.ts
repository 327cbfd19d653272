import { type DateContext, dateOf, first, machine, type Way } from './date-context';
import { findPageDate } from './json-ld';
import { linkedText } from './page-facts';

/** Names that say: the article came out then. */
const PUBLISHED = ['article:published_time', 'og:published_time'];

const META = [
  'datepublished',
  'date_published',
  'og:article:published_time',
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
  'rbpubdate',
  'displaydate',
  'last-published',
];

/** Names under which some sites give the day a page was made or changed, or that of an event. */
const VAGUE = [
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'dc.date.x-metadatadublincore',
  'date',
  'article.created',
  'created',
];

/** https://schema.org in attributes, and the class names of hAtom that were there before it. */
const MARKED =
  '[itemprop~="datePublished"], [property~="datePublished"], [property="schema:datePublished"], .published[title], .dt-published';

/** Where a page's machine-readable parts say when it came out, the most trusted first. */
export function statedWays(context: DateContext): readonly Way[] {
  const { facts, today } = context;
  return [
    ['json-ld', () => machine(linkedDate(context), today)],
    ['meta', () => machine(facts.meta(...PUBLISHED), today)],
    ['microdata', () => first(facts.document.querySelectorAll(MARKED), (element) => dateOf(element, context))],
    ['meta', () => machine(facts.meta(...META), today)],
  ];
}

/** The same for names that many sites use otherwise. */
export function vagueWays({ facts, today }: DateContext): readonly Way[] {
  return [['meta', () => machine(facts.meta(...VAGUE), today)]];
}

/** The hour of the instant at which the page's machine-readable parts say it came out, where that is in Greenwich's time; `local` where it is in the paper's own. */
export function statedHour(context: DateContext): number | 'local' | undefined {
  const instant = linkedDate(context) ?? context.facts.meta(...PUBLISHED);
  const [, hour, zone] = /T(\d\d):.*?(Z|[+-]\d\d:?\d\d)$/.exec(instant ?? '') ?? [];
  if (hour === undefined) return undefined;
  return /^(?:Z|[+-]00:?00)$/.test(zone ?? '') ? Number(hour) : 'local';
}

function linkedDate({ facts }: DateContext): string | undefined {
  return linkedText(facts, 'datePublished') ?? linkedText(facts, 'dateCreated') ?? findPageDate(facts.things);
}

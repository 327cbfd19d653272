import type { CardFigure, CardHead, CardMemory, CardQuotation, CardSource } from '../highlight/card-content';
import type { Context, EarlierFigure, Quotation } from '../model/context';
import type { Description } from '../model/description';
import type { KnownFacts } from '../model/known-facts';
import type { Mention } from '../model/mention';
import { formatDifference, formatValue } from '../wording/format-number';
import { toTextFragmentUrl } from '../wording/text-fragment';
import { toKey } from '../words/message-key';
import { words } from '../words/spoken';

/** A card holds this many earlier figures; the library has the rest. */
const FIGURES = 4;

/** What a mention's card says at once. */
export function toCardHead(mention: Mention, { name, facts }: Description): CardHead {
  const doubt = isInDoubt(mention)
    ? { why: words.say('cardInferred'), settled: words.say('cardSettled', mention.text, name) }
    : undefined;
  return {
    kind: mention.type,
    kindLabel: words.say(toKey('kind', mention.type)),
    title: name,
    facts: capitalise(facts),
    ...(doubt && { doubt }),
  };
}

/** Whether a name means this by other words of the article, and not by its own; of an office the holder changes. */
function isInDoubt(mention: Mention): boolean {
  if (mention.certainty === 'stated' || mention.type === 'statistic') return false;
  return mention.type === 'organisation' || mention.form === 'name';
}

/** What the fact tables add to that. */
export function toCardSource({ capacity, source, url, asOf }: KnownFacts): CardSource {
  return {
    more: capacity ? words.say('cardPlaces', capacity.places, words.date(capacity.asOf)) : '',
    source: words.say('cardSource', source, words.date(asOf)),
    href: url ?? '',
  };
}

/** What earlier articles said of it. */
export function toCardMemory(context: Context): CardMemory {
  // A figure's earlier values carry their own sources; quotations beside them would say the same twice.
  const quotations = context.figures.length > 0 ? [] : context.quotations;
  return {
    summary: toSummary(context),
    quotations: quotations.map(toQuotation),
    figures: context.figures.slice(0, FIGURES).map(toFigure),
  };
}

function toSummary({ key, earlierArticles, first, last }: Context): string {
  if (earlierArticles === 0) {
    return key.startsWith('statistic:') ? words.say('cardNoEarlierFigure') : words.say('cardFirstTime');
  }
  const articles = words.count('cardEarlier', earlierArticles);
  if (!first) return articles;
  const from = words.date(first.slice(0, 7));
  if (earlierArticles === 1) return words.say('cardLabel', articles, from);
  const since = words.say('cardSince', articles, from);
  return last && last !== first ? words.say('cardLast', since, words.date(last)) : since;
}

function toQuotation(quotation: Quotation): CardQuotation {
  const { sentence, start, end, publisher, title, published } = quotation;
  return {
    before: sentence.slice(0, start),
    words: sentence.slice(start, end),
    after: sentence.slice(end),
    source: [publisher ?? title, published && words.date(published)].filter(Boolean).join(', '),
    href: toHref(quotation),
  };
}

function toFigure({ figure, quotation, comparison }: EarlierFigure): CardFigure {
  const { difference, ratio, verdict } = comparison;
  return {
    value: formatValue(words, figure.value, figure.unit, figure.per, figure.high),
    date: quotation.published ? words.date(quotation.published.slice(0, 7)) : words.say('cardUndated'),
    difference: difference === undefined ? '' : formatDifference(words, difference, figure.unit, ratio),
    verdict: words.say(toKey('verdict', verdict)),
    isConflict: verdict === 'conflict' || verdict === 'implausible',
    source: quotation.publisher ?? quotation.title,
    href: toHref(quotation),
    sentence: quotation.sentence,
  };
}

function toHref({ url, sentence }: Quotation): string {
  return toTextFragmentUrl(url, sentence.replace(/^…\s*|\s*…$/g, ''));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

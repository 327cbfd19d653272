import type { CardFigure, CardHead, CardMemory, CardQuotation } from '../highlight/card-content';
import type { Context, EarlierFigure, Quotation } from '../model/context';
import type { Mention } from '../model/mention';
import { describeEntity } from '../wording/describe-entity';
import { formatDate } from '../wording/format-date';
import { formatDifference, formatValue } from '../wording/format-number';
import { KIND_LABELS } from '../wording/kind-labels';
import { toTextFragmentUrl } from '../wording/text-fragment';
import { VERDICT_LABELS } from '../wording/verdict-labels';

/** A card holds this many earlier figures; the library has the rest. */
const FIGURES = 4;

/** What a mention's card says at once; `published` is the article's date, at which offices are looked up. */
export function toCardHead(mention: Mention, published: string | undefined): CardHead {
  const { name, facts } = describeEntity(mention, published);
  return { kind: mention.type, kindLabel: KIND_LABELS[mention.type].one, title: name, facts: capitalise(facts) };
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

function toSummary({ key, earlierArticles, first }: Context): string {
  if (earlierArticles === 0) {
    return key.startsWith('statistic:') ? 'No earlier figure of this kind.' : 'Met here for the first time.';
  }
  const since = first ? ` since ${formatDate(first.slice(0, 7))}` : '';
  return `In ${earlierArticles.toLocaleString('en-GB')} earlier article${earlierArticles === 1 ? '' : 's'}${since}`;
}

function toQuotation(quotation: Quotation): CardQuotation {
  const { sentence, start, end, publisher, title, published } = quotation;
  return {
    before: sentence.slice(0, start),
    words: sentence.slice(start, end),
    after: sentence.slice(end),
    source: [publisher ?? title, published && formatDate(published)].filter(Boolean).join(', '),
    href: toHref(quotation),
  };
}

function toFigure({ figure, quotation, comparison }: EarlierFigure): CardFigure {
  const { difference, ratio, verdict } = comparison;
  return {
    value: formatValue(figure.value, figure.unit, figure.per, figure.high),
    date: quotation.published ? formatDate(quotation.published.slice(0, 7)) : 'undated',
    difference: difference === undefined ? '' : formatDifference(difference, figure.unit, ratio),
    verdict: VERDICT_LABELS[verdict],
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

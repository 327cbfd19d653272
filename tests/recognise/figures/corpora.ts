import type { Case, Corpus, TypedCorpus } from '../corpus';
import { measures } from './measures.corpus';
import { periodCases, scopeCases, standingCases } from './refiners.corpus';
import { shapes } from './shapes.corpus';
import { staffAndRegime } from './staff-and-regime.corpus';
import { notFigures } from './told-apart.corpus';
import { wordsNearby } from './words-nearby.corpus';

/**
 * The figures corpus is written shorter than the others: `[644 inmates|644 prisoners prisoners-held]` stands for
 * `[statistic:644 inmates=644 unit:prisoners measure:prisoners-held]`. Behind the bar: value (`60..70` for a range), unit
 * (`hours/day` with a period) and measure, of which `?` leaves the measure open.
 */
const MARK = /\[([^|\]]+)\|([^\s\]]+) ([^\s\]]+) ([^\s\]]+)\]/g;

/** Makes a sentence an article about prisons, so that figures are looked for at all. */
const PRISONS = '\n\nPrisoners of the prison.';

function toCase(short: string): Case {
  const marked = short.replace(MARK, (_, words: string, amount: string, counted: string, measure: string) => {
    const [value = '', high = '-'] = amount.split('..');
    const [unit = '', per = '-'] = counted.split('/');
    const about = measure === '?' ? '' : ` measure:${measure}`;
    return `[statistic:${words}=${value} high:${high} unit:${unit} per:${per}${about}]`;
  });
  return marked + PRISONS;
}

const figures: Corpus = Object.fromEntries(
  Object.entries({ ...notFigures, ...shapes, ...measures, ...staffAndRegime, ...wordsNearby }).map(([reason, list]) => [
    reason,
    list.map(toCase),
  ]),
);

/** Every corpus on figures. */
export const figureCorpora: readonly TypedCorpus[] = [
  { types: ['statistic'], corpus: figures },
  { types: ['statistic'], corpus: { ...scopeCases, ...periodCases, ...standingCases } },
];

import type { Measure, Mention, Period, StatisticMention } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import { SENTENCE_START, type Tokens, tokenAt } from '../../../text/tokens';
import { idAt } from '../../detectors/figures/token-words';
import type { Reading, Refiner } from '../../rule';
import { type CalendarDate, readDate } from './calendar';
import { readPeriod } from './read-period';

/** How far to either side of a figure its period is looked for, in tokens; behind it first, where it mostly stands. */
const BEHIND = 20;
const BEFORE = 25;

/**
 * Tells of each figure the period or the day that its sentence states: "in the year to September 2018", "between 2010 and
 * 2014", "since the last inspection in 2019", "last year" against the day the article came out. Unstated, nothing.
 */
export const figurePeriod: Refiner = {
  name: 'figure-period',
  refine(mentions, { tokens, input }: Reading) {
    const published = readDate(input.published);
    return mentions.map((mention) => (mention.type === 'statistic' ? withPeriod(mention, tokens, published) : mention));
  },
};

function withPeriod(figure: StatisticMention, tokens: Tokens, published: CalendarDate | undefined): Mention {
  if (figure.period) return figure;
  const at = tokenAt(tokens, figure.start);
  const end = tokenAt(tokens, figure.end);
  const period = findBehind(tokens, end, published) ?? findBefore(tokens, at, published);
  return period && (period.at ?? period.from) !== undefined
    ? { ...figure, period: STOCKS.has(figure.measure) ? toDay(period) : period }
    : figure;
}

/** What is counted on a day rather than over a time. */
const STOCKS: ReadonlySet<Measure> = new Set<Measure>([
  'prison-population',
  'prisoners-held',
  'capacity-places',
  'officers-in-post',
  'staff-in-post',
  'officer-vacancies',
  'remand-population',
  'women-prisoners',
  'children-in-custody',
  'foreign-nationals',
  'indeterminate-sentences',
  'prison-count',
]);

function toDay(period: Period): Period {
  return period.from !== undefined && period.from === period.to ? { at: period.from } : period;
}

const COMPARED = new WordSet('on from than with to against');
const PREVIOUS = new WordSet('previous prior preceding');
const BEFORE_THAT = new WordSet('before earlier');
const YEAR = new WordSet('year month quarter months');

/** "311 deaths the previous year": of another time than its sentence's, which no words state. */
function isTimeBefore(tokens: Tokens, at: number): boolean {
  const isNamed = PREVIOUS.has(idAt(tokens, at)) && (YEAR.has(idAt(tokens, at + 1)) || YEAR.has(idAt(tokens, at + 2)));
  const isCounted = YEAR.has(idAt(tokens, at)) && BEFORE_THAT.has(idAt(tokens, at + 1));
  return (isNamed || isCounted) && !COMPARED.has(idAt(tokens, at - 2)) && !COMPARED.has(idAt(tokens, at - 1));
}

/** The first period stated behind a figure; empty where it is of a time that no words state. */
function findBehind(tokens: Tokens, from: number, published: CalendarDate | undefined): Period | undefined {
  for (let i = from; i < Math.min(from + BEHIND, tokens.length); i++) {
    if ((tokens.flags[i] as number) & SENTENCE_START) return undefined;
    if (isTimeBefore(tokens, i)) return {};
    const period = readPeriod(tokens, i, published);
    if (period) return period;
  }
  return undefined;
}

function findBefore(tokens: Tokens, at: number, published: CalendarDate | undefined): Period | undefined {
  for (let i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
    const period = readPeriod(tokens, i, published);
    if (period) return period;
    if ((tokens.flags[i] as number) & SENTENCE_START) return undefined;
  }
  return undefined;
}

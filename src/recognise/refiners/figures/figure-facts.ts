import type { Measure, Mention, Period, Standing, StatisticMention } from '../../../model/mention';
import { finishSteps } from '../../../text/finish-steps';
import { tokenAt } from '../../../text/tokens';
import type { Reading, Refiner } from '../../rule';
import { sortBy } from '../../sort-by';
import { readDate } from './calendar';
import { FORECAST, TARGET } from './fact-words';
import { findScope, measureAt, type Scope } from './figure-scope';
import { NearbyFacts } from './nearby-facts';
import { mainPrison, type PlacedPrison, placePrisons } from './placed-prisons';

/**
 * Tells of each figure what the words around it say: which prison it measures, or that it measures them all (`of`: "At Addiewell
 * … 45 attacks on staff" is Addiewell's, "25 officers every day" in a speech is the estate's); the period or the day ("in the
 * year to September 2018", "last year" against the day the article came out); and whether it happened, is meant to ("2,100 extra
 * officers" in a plan) or expected ("will reach 86,400"). What the article does not state is left out.
 */
export const figureFacts: Refiner = {
  name: 'figure-facts',
  refine: (mentions, reading) => finishSteps(tellInSteps(mentions, reading)),
  refineInSteps: tellInSteps,
};

function* tellInSteps(mentions: readonly Mention[], reading: Reading): Generator<void, readonly Mention[]> {
  const places = placesOfFigures(mentions);
  if (places.length === 0) return mentions;
  const told = mentions.slice();
  yield* tellFacts(told, places, reading);
  return told;
}

/** The indices of the figures among the mentions, in the order of the text. */
function placesOfFigures(mentions: readonly Mention[]): readonly number[] {
  const places: number[] = [];
  for (let i = 0; i < mentions.length; i++) if ((mentions[i] as Mention).type === 'statistic') places.push(i);
  return sortBy(places, (at) => (mentions[at] as Mention).start);
}

/** Figures told of between two steps. */
const AT_ONCE = 128;

function* tellFacts(mentions: Mention[], places: readonly number[], { tokens, input }: Reading): Generator<void, void> {
  const prisons = placePrisons(mentions, tokens);
  // A prison abroad has no estate here.
  const isAbroad = prisons.length > 0 && prisons.every(({ id }) => id === null);
  const article = { tokens, prisons, main: mainPrison(prisons) };
  const facts = NearbyFacts.take(tokens, prisons, readDate(input.published));
  let last: PlacedPrison | undefined;
  for (let k = 0; k < places.length; k++) {
    if (k % AT_ONCE === AT_ONCE - 1) yield;
    const place = places[k] as number;
    const figure = mentions[place] as StatisticMention;
    const at = tokenAt(tokens, figure.start);
    facts.turnTo(at, tokenAt(tokens, figure.end));
    const of = isAbroad ? undefined : findScope(figure, at, article, facts, last);
    if (of !== undefined) last = { at, id: of };
    mentions[place] = withFacts(figure, of, facts);
  }
  NearbyFacts.giveBack(facts);
}

/** The figure with what is told of it, made once so that all figures that tell as much are alike. */
function withFacts(figure: StatisticMention, of: Scope, facts: NearbyFacts): StatisticMention {
  const { type, start, end, text, certainty, rule, value, high, unit, per, qualifier } = figure;
  const measure = of ? measureAt(figure, of) : figure.measure;
  const full: { -readonly [field in keyof StatisticMention]: StatisticMention[field] } = {
    type,
    start,
    end,
    text,
    certainty,
    rule,
    value,
    unit,
    qualifier,
    measure,
  };
  if (high !== undefined) full.high = high;
  if (per !== undefined) full.per = per;
  if (of) full.of = of;
  const period = facts.period();
  if (period) full.period = STOCKS.has(measure) ? toDay(period) : period;
  const standing = STANDINGS[facts.standing()];
  if (standing) full.standing = standing;
  return full;
}

/** What happened goes without saying. */
const STANDINGS: Readonly<Record<number, Standing>> = { [TARGET]: 'target', [FORECAST]: 'forecast' };

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

import type { StatisticMention } from '../../../model/mention';
import { finishSteps } from '../../../text/finish-steps';
import { type Tokens, tokenAt, tokenise } from '../../../text/tokens';
import type { Detector, Reading } from '../../rule';
import type { Shape } from './candidate';
import { measureOf } from './measure-codes';
import { scanInSteps } from './scan';
import { settleInSteps } from './settle';
import type { Settled } from './settled';
import type { TokenRange } from './weigh';

/**
 * Figures: numbers that measure something ("up to 10,000 prison officers", "almost £1m", "27 a day", "one in five"), each with
 * value, unit, qualifier and measure. A cheap scan over the tokens finds quantities, exclusions.ts and small-counts.ts keep
 * out what is no statistic, weigh.ts finds the measure by the table of cues. Silent on a text that is not about prisons.
 */
export const figures: Detector = {
  name: 'figures',
  detect: (reading) => finishSteps(readFigures(reading)),
  detectInSteps: readFigures,
};

function* readFigures({ input, tokens, isAboutPrisons }: Reading): Generator<void, StatisticMention[]> {
  if (!isAboutPrisons) return [];
  const candidates = yield* scanInSteps(tokens);
  if (candidates.length === 0) return [];
  yield;
  const settled = yield* settleInSteps(tokens, candidates, findTitle(tokens, input.title));
  return settled.map((one) => toMention(tokens, one));
}

/** The title where it stands in the text, which has been read already, or else as a text of its own. */
function findTitle(tokens: Tokens, title: string | undefined): TokenRange | undefined {
  if (!title) return undefined;
  const start = tokens.text.indexOf(title);
  if (start >= 0) return { tokens, from: tokenAt(tokens, start), to: tokenAt(tokens, start + title.length) };
  const own = tokenise(title);
  return { tokens: own, from: 0, to: own.length };
}

/** Names of the rules, by the shape of what they read. */
const RULES: Readonly<Record<Shape, string>> = {
  money: 'figures:money',
  percent: 'figures:percent',
  fraction: 'figures:fraction',
  multiple: 'figures:multiple',
  ratio: 'figures:ratio',
  rate: 'figures:rate',
  hours: 'figures:hours',
  count: 'figures:count',
  bare: 'figures:bare',
};

function toMention(tokens: Tokens, { candidate, unit, measure, per }: Settled): StatisticMention {
  const start = tokens.start[candidate.from] as number;
  const end = tokens.end[candidate.to - 1] as number;
  const mention: { -readonly [field in keyof StatisticMention]: StatisticMention[field] } = {
    type: 'statistic',
    start,
    end,
    text: tokens.text.slice(start, end),
    certainty: candidate.unit === undefined ? 'inferred' : 'stated',
    rule: RULES[candidate.shape],
    value: candidate.value,
    unit,
    qualifier: candidate.qualifier,
    measure: measureOf(measure),
  };
  if (candidate.high !== undefined) mention.high = candidate.high;
  if (per !== undefined) mention.per = per;
  return mention;
}

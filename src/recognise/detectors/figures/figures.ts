import type { StatisticMention } from '../../../model/mention';
import { finishSteps } from '../../../text/finish-steps';
import { type Tokens, tokenise } from '../../../text/tokens';
import type { Detector, Reading } from '../../rule';
import { scanQuantities } from './scan';
import { settleInSteps } from './settle';
import type { Settled } from './settled';

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
  const candidates = scanQuantities(tokens);
  if (candidates.length === 0) return [];
  yield;
  const title = input.title === undefined ? undefined : tokenise(input.title);
  const settled = yield* settleInSteps(tokens, candidates, title);
  return settled.map((one) => toMention(tokens, one));
}

function toMention(tokens: Tokens, { candidate, unit, measure, per }: Settled): StatisticMention {
  const start = tokens.start[candidate.from] as number;
  const end = tokens.end[candidate.to - 1] as number;
  return {
    type: 'statistic',
    start,
    end,
    text: tokens.text.slice(start, end),
    certainty: candidate.unit === undefined ? 'inferred' : 'stated',
    rule: `figures:${candidate.shape}`,
    value: candidate.value,
    ...(candidate.high === undefined ? {} : { high: candidate.high }),
    unit,
    ...(per === undefined ? {} : { per }),
    qualifier: candidate.qualifier,
    measure,
  };
}

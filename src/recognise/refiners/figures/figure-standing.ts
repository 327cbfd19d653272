import type { Mention, Standing, StatisticMention } from '../../../model/mention';
import { PhraseIndex } from '../../../text/phrase-index';
import { SENTENCE_START, type Tokens, tokenAt } from '../../../text/tokens';
import type { Refiner } from '../../rule';

/** What makes a figure something meant or expected instead of something that happened; the nearest phrase before it decides. */
const PHRASES: Readonly<Record<Standing, string>> = {
  target:
    'target, targets, aim, aims, aiming, aimed, pledge, pledged, pledges, promise, promised, promises, plan, plans, planned, planning, ' +
    'to recruit, to be recruited, will recruit, to create, will create, to build, will build, to hire, wants, want, hopes, hope, proposed, ' +
    'proposals, committed to, commitment, ambition, goal, intends, intend, to invest, will invest, set to open, will open, to deliver, will add, ' +
    'to cut, must save, to save, to close, will close, will need, recommended, should have, should be, calls for, demanded, would be',
  forecast:
    'forecast, forecasts, projected, projection, projections, predicted, predicts, expected, estimates that, could rise, could reach, may reach, ' +
    'set to rise, set to reach, set to hit, likely to, will rise, will reach, will fall, will cost, expects, could cost, could be, might, will be, ' +
    'on course for, on track to, by the end of the decade',
  outcome:
    'has, have, had, was, were, is, are, rose, fell, recorded, showed, shows, found, increased, decreased, received, spent, there, recruited, held, holds',
};

const index = new PhraseIndex<Standing>();
for (const [standing, list] of Object.entries(PHRASES) as [Standing, string][]) {
  for (const phrase of list.split(',')) index.add(phrase.trim(), standing);
}

/** How far before a figure its standing is looked for, in tokens. */
const REACH = 16;

/** Tells apart what happened from what is meant to ("2,100 extra officers" in a plan) and what is expected ("will reach 86,400"). */
export const figureStanding: Refiner = {
  name: 'figure-standing',
  refine(mentions, { tokens }) {
    return mentions.map((mention) => (mention.type === 'statistic' ? withStanding(mention, tokens) : mention));
  },
};

function withStanding(figure: StatisticMention, tokens: Tokens): Mention {
  const at = tokenAt(tokens, figure.start);
  const standing = figure.standing ?? findStanding(tokens, at, tokenAt(tokens, figure.end));
  return standing === undefined || standing === 'outcome' ? figure : { ...figure, standing };
}

function findStanding(tokens: Tokens, at: number, end: number): Standing | undefined {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const standing = index.match(tokens, i)?.values[0];
    if (standing) return standing;
    if ((tokens.flags[i] as number) & SENTENCE_START) break;
  }
  // "At least 40 more officers are to be recruited."
  for (let i = end; i < Math.min(end + 6, tokens.length) && !((tokens.flags[i] as number) & SENTENCE_START); i++) {
    const standing = index.match(tokens, i)?.values[0];
    if (standing === 'target' || standing === 'forecast') return standing;
  }
  return undefined;
}

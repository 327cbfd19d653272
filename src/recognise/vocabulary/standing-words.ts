import type { Standing } from '../../model/mention';
import { anyOrder } from '../../text/any-order';

/** What makes a figure something meant or expected instead of something that happened; the nearest phrase before it decides. */
export const STANDING_PHRASES: Readonly<Record<Standing, string>> = anyOrder({
  target:
    'target, targets, aim, aims, aiming, aimed, pledge, pledged, pledges, promise, promised, promises, plan, plans, planned, planning, ' +
    'to recruit, to be recruited, will recruit, to create, will create, to build, will build, to hire, wants, want, hopes, hope, proposed, ' +
    'proposals, committed to, commitment, ambition, goal, intends, intend, to invest, will invest, set to open, will open, to deliver, will add, ' +
    'to cut, must save, to save, to close, will close, will need, recommended, should have, should be, calls for, demanded, would be, ' +
    'means to, mean to, hoped to, are to be, is to be, are to join, are to get, is to get, are to receive, is to receive, will hire, ' +
    'are to open, is to open, are to close, is to close, was to be, were to be',
  forecast:
    'forecast, forecasts, projected, projection, projections, predicted, predicts, expected, estimates that, could rise, could reach, may reach, ' +
    'set to rise, set to reach, set to hit, likely to, will rise, will reach, will fall, will cost, expects, could cost, could be, might, will be, ' +
    'on course for, on track to, by the end of the decade, expect, expecting, would reach, would rise, would take, would cost, will exceed, could exceed',
  outcome:
    'has, have, had, was, were, is, are, rose, fell, recorded, showed, shows, found, increased, decreased, received, spent, there, recruited, held, holds, hired, ' +
    'joined, appointed, counted, opened, closed',
});

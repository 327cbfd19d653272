import { pointOf } from '../highlight/frame-origin';
import { findCaret, rectsOf } from '../highlight/text-at-point';
import { callBackground } from '../messages/channel';
import { messaging } from '../messages/runtime';
import { toEntityKey } from '../model/entity-key';
import { isPlainPress } from './plain-press';
import { report } from './report';
import { findSelectedRange } from './selected-range';

/**
 * What the engine has and the card script needs as well. In the built extension the card script takes it from here instead of bringing its own
 * (scripts/lib/shared-modules.ts): nothing ships twice. The build says so where something is missing.
 */
export const shared = {
  callBackground,
  findCaret,
  findSelectedRange,
  isPlainPress,
  messaging,
  pointOf,
  rectsOf,
  report,
  toEntityKey,
};
export type Shared = typeof shared;

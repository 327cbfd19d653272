import { intern, WordSet } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import { numeralValue } from '../../vocabulary/numerals';
import { Draft } from './candidate';
import { bound } from './qualifier';
import type { Quantity } from './quantity';
import { A, AS, codeAt, idAt, isBreak, isHyphen, isNumber, OF, THE, TIMES } from './token-words';

const UP = intern('up');
const FOLD = intern('fold');
const TWICE = intern('twice');
const DOUBLE = new WordSet('double triple treble quadruple');

/** What "double" and "twice" multiply: "double the number", "twice as many", "twice its capacity". */
const MULTIPLIED = new WordSet('the what as its their his last');
/** "twice that number", "double that of". */
const AMOUNTS = new WordSet('number figure amount rate total level size of');
const THAT = intern('that');
/** "set to treble", "will double". */
const MODALS = new WordSet('to will could would may might can did');
const QUOTES = new Set([34, 39, 0x201c, 0x2018]);
/** "doubled up in cells", "doubles as a young offender institution", "double murder". */
const SAME_THING = new WordSet('up as down back over');

function toDraft(tokens: Tokens, floor: number, from: number, to: number, value: number): Draft {
  const draft = new Draft('multiple', from, to, value, false);
  draft.unit = 'times';
  return bound(tokens, draft, floor);
}

/** "doubled", "almost halved", "twice as many", "more than double the national rate", "threefold" at token `at`. */
export function readMultiple(tokens: Tokens, at: number, floor: number): Draft | undefined {
  const id = idAt(tokens, at);
  const next = isBreak(tokens, at + 1) ? 0 : idAt(tokens, at + 1);
  if (isHyphen(tokens, at + 1) || isHyphen(tokens, at)) return undefined;
  const draft = toDraft(tokens, floor, at, at + 1, numeralValue(id));
  if (id === TWICE || DOUBLE.has(id)) {
    const isBounded = draft.qualifier !== 'exact';
    // "Prison deaths double" ends a headline.
    const isModal = MODALS.has(idAt(tokens, at - 1)) && !SAME_THING.has(next);
    const isVerb = id !== TWICE && (isModal || isBreak(tokens, at + 1) || isTimed(tokens, at + 1));
    const isOfThat = next === THAT && AMOUNTS.has(idAt(tokens, at + 2));
    if (!MULTIPLIED.has(next) && !isOfThat && !isBounded && !isVerb) return undefined;
    return id === TWICE && next === A ? undefined : draft;
  }
  // The practice that "doubling" names is no change.
  const isNamed = QUOTES.has(codeAt(tokens, at - 1)) || idAt(tokens, at - 1) === OF;
  return isNamed || SAME_THING.has(next) || next === UP ? undefined : draft;
}

const WHILE = new WordSet('within since amid');
const DURING = new WordSet('in over');
const SPANS = new WordSet('a the one two three four five six ten last past under less just');

/** "Attacks in the jail double within a year", "Deaths treble in five years": said over a time, it is a verb. */
function isTimed(tokens: Tokens, at: number): boolean {
  const id = idAt(tokens, at);
  return WHILE.has(id) || (DURING.has(id) && (SPANS.has(idAt(tokens, at + 1)) || isNumber(tokens, at + 1)));
}

const COMPARED = new WordSet(
  'more higher greater as the lower less worse likelier bigger larger fewer longer over its that their above stronger better what',
);

/**
 * "three times higher", "10 times the average", "ten-fold": a number that multiplies. "22 times" alone counts events,
 * and is read as a count.
 */
export function readTimes(tokens: Tokens, number: Quantity, floor: number): Draft | undefined {
  const { to } = number;
  const fold = isHyphen(tokens, to) ? to + 1 : to;
  const isFold = idAt(tokens, fold) === FOLD;
  if ((!isFold && idAt(tokens, to) !== TIMES) || isBreak(tokens, to) || number.unit !== undefined) return undefined;
  if (isFold) return toDraft(tokens, floor, number.from, fold + 1, number.value);
  if (!COMPARED.has(idAt(tokens, to + 1)) || isBreak(tokens, to + 1)) return undefined;
  // "three times as staff looked on" is a count, "three times as many" is not.
  if (idAt(tokens, to + 1) === AS && idAt(tokens, to + 2) === THE) return undefined;
  const draft = toDraft(tokens, floor, number.from, to + 1, number.value);
  draft.high = number.high;
  draft.isDigits = number.isDigits;
  return draft;
}

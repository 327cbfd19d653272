import type { Period } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import { SENTENCE_START, type Tokens, WORD } from '../../../text/tokens';
import { idAt, OF } from '../../detectors/figures/token-words';
import { IS_FIRST, IS_PHRASE, IS_SECOND } from '../../vocabulary/phrase-table';
import type { CalendarDate } from './calendar';
import * as words from './fact-words';
import type { PlacedPrison } from './placed-prisons';
import { readPeriod } from './read-period';

/** How far to either side of a figure its scope is looked for, in tokens. */
const SCOPE_REACH = 60;
/** Its period: behind it first, where it mostly stands. */
const PERIOD_BEHIND = 20;
const PERIOD_BEFORE = 25;
/** Its standing: behind it only what is meant or expected ("at least 40 more officers are to be recruited"). */
const STANDING_BEFORE = 16;
const STANDING_BEHIND = 6;

/** Kinds of events; those between are what a phrase of fact-words.ts says. */
const SENTENCE = 0;
const PERIOD = 16;
/** Of another time than the sentence's, which no words state. */
const TIME_BEFORE = 17;
const PRISON = 18;

const saidBy = (kind: number): number => (kind < PERIOD ? kind : 0);

/**
 * What a text says around its figures of whose, of when, and whether they happened: found in one walk along the text, where
 * each figure then looks at the few events around it. Figures must come in their order.
 */
export class NearbyFacts {
  /** By event, in order: its token, its kind, and which prison or period it is. */
  private readonly at: number[] = [];
  private readonly kind: number[] = [];
  private readonly which: number[] = [];
  private readonly periods: Period[] = [];
  private nextPrison = 0;
  private next = 0;
  /** The first event behind the start of the figure turned to, at tokens [from, to). */
  private here = 0;
  private from = 0;
  private to = 0;

  constructor(
    private readonly tokens: Tokens,
    private readonly prisons: readonly PlacedPrison[],
    private readonly published: CalendarDate | undefined,
  ) {}

  /** Turns to the figure at tokens [from, to). */
  turnTo(from: number, to: number): void {
    const end = Math.min(this.tokens.length, to + SCOPE_REACH);
    let i = Math.max(this.next, from - SCOPE_REACH);
    while (this.prisonAt(this.nextPrison) < i) this.nextPrison++;
    for (; i < end; i++) this.note(i);
    this.next = Math.max(this.next, end);
    this.from = from;
    this.to = to;
    while (this.here < this.at.length && (this.at[this.here] as number) <= from) this.here++;
  }

  private prisonAt(index: number): number {
    return index < this.prisons.length ? (this.prisons[index] as PlacedPrison).at : Number.POSITIVE_INFINITY;
  }

  private note(at: number): void {
    const { tokens } = this;
    if ((tokens.flags[at] as number) & SENTENCE_START) this.push(at, SENTENCE, 0);
    if (this.prisonAt(this.nextPrison) === at) this.push(at, PRISON, this.nextPrison++);
    const roles = words.factRoles(tokens.word[at] as number);
    if (roles === 0) return;
    if (roles & IS_PHRASE || (roles & IS_FIRST && mayGoOn(tokens, at + 1))) {
      const said = words.FACT_PHRASES.match(tokens, at);
      if (said !== 0) this.push(at, said, 0);
    }
    if (roles & words.TELLS_TIME && isTimeBefore(tokens, at)) this.push(at, TIME_BEFORE, 0);
    const period = roles & words.BEGINS_PERIOD ? readPeriod(tokens, at, this.published) : undefined;
    if (period) this.push(at, PERIOD, this.periods.push(period) - 1);
  }

  private push(at: number, kind: number, which: number): void {
    this.at.push(at);
    this.kind.push(kind);
    this.which.push(which);
  }

  /** "40 of those": the figure is part of a number just given. */
  isPart(): boolean {
    return idAt(this.tokens, this.to - 2) === OF && THOSE.has(idAt(this.tokens, this.to - 1));
  }

  /**
   * The prison named nearest before the figure in its sentence, or ESTATE or THIS_PRISON where words for those are nearer;
   * undefined where there is none.
   */
  scopeBefore(): PlacedPrison | number | undefined {
    for (let k = this.here - 1; k >= 0 && (this.at[k] as number) > this.from - SCOPE_REACH; k--) {
      const scope = this.scopeAt(k);
      if (scope !== undefined) return scope;
      if (this.kind[k] === SENTENCE) break;
    }
    return undefined;
  }

  /** The same for the first one behind its first word. */
  scopeBehind(): PlacedPrison | number | undefined {
    for (let k = this.here; k < this.at.length && (this.at[k] as number) < this.from + SCOPE_REACH; k++) {
      if (this.kind[k] === SENTENCE) break;
      const scope = this.scopeAt(k);
      if (scope !== undefined) return scope;
    }
    return undefined;
  }

  private scopeAt(event: number): PlacedPrison | number | undefined {
    const kind = this.kind[event] as number;
    if (kind === PRISON) return this.prisons[this.which[event] as number];
    return words.scopeIn(saidBy(kind)) || undefined;
  }

  /** The period or day that the figure's sentence states, behind it or else before it. */
  period(): Period | undefined {
    for (let k = this.firstBehind(); k < this.at.length && (this.at[k] as number) < this.to + PERIOD_BEHIND; k++) {
      const kind = this.kind[k] as number;
      if (kind === PERIOD) return this.periods[this.which[k] as number];
      if (kind === TIME_BEFORE) return undefined;
      if (kind === SENTENCE) break;
    }
    for (let k = this.lastBefore(); k >= 0 && (this.at[k] as number) >= this.from - PERIOD_BEFORE; k--) {
      const kind = this.kind[k] as number;
      if (kind === PERIOD) return this.periods[this.which[k] as number];
      if (kind === SENTENCE) break;
    }
    return undefined;
  }

  /** TARGET, FORECAST or OUTCOME, by the nearest phrase before the figure; 0 where nothing tells. */
  standing(): number {
    for (let k = this.lastBefore(); k >= 0 && (this.at[k] as number) >= this.from - STANDING_BEFORE; k--) {
      const kind = this.kind[k] as number;
      const standing = words.standingIn(saidBy(kind));
      if (standing !== 0) return standing;
      if (kind === SENTENCE) break;
    }
    for (let k = this.firstBehind(); k < this.at.length && (this.at[k] as number) < this.to + STANDING_BEHIND; k++) {
      const kind = this.kind[k] as number;
      const standing = words.standingIn(saidBy(kind));
      if (standing === words.TARGET || standing === words.FORECAST) return standing;
      if (kind === SENTENCE) break;
    }
    return 0;
  }

  private firstBehind(): number {
    let k = this.here;
    while (k < this.at.length && (this.at[k] as number) < this.to) k++;
    return k;
  }

  private lastBefore(): number {
    let k = this.here - 1;
    while (k >= 0 && this.at[k] === this.from) k--;
    return k;
  }
}

/** Whether token `at` may be the second word of a phrase; a mark or a number may stand inside one. */
function mayGoOn(tokens: Tokens, at: number): boolean {
  if (at >= tokens.length) return false;
  if (((tokens.flags[at] as number) & WORD) === 0) return true;
  return (words.factRoles(tokens.word[at] as number) & IS_SECOND) !== 0;
}

const THOSE = new WordSet('those these them whom which');
const COMPARED = new WordSet('on from than with to against');
const BEFORE_THAT = new WordSet('before earlier');

/** "311 deaths the previous year", "9 the year before"; not "up from 9 the year before". */
function isTimeBefore(tokens: Tokens, at: number): boolean {
  const { PREVIOUS, YEAR } = words;
  const isNamed = PREVIOUS.has(idAt(tokens, at)) && (YEAR.has(idAt(tokens, at + 1)) || YEAR.has(idAt(tokens, at + 2)));
  const isCounted = YEAR.has(idAt(tokens, at)) && BEFORE_THAT.has(idAt(tokens, at + 1));
  return (isNamed || isCounted) && !COMPARED.has(idAt(tokens, at - 2)) && !COMPARED.has(idAt(tokens, at - 1));
}

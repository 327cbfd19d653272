import type { Period } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import { SENTENCE_START, type Tokens } from '../../../text/tokens';
import { allBits, PAST } from '../../detectors/figures/figure-text';
import { idAt, OF } from '../../detectors/figures/token-words';
import { FACT_BITS } from '../../vocabulary/figure-word-bits';
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

/** Room for more events than this is given up again. */
const MOST_KEPT = 1 << 14;

/** Kinds of events; those between are what a phrase of fact-words.ts says. */
const SENTENCE = 0;
const PERIOD = 16;
/** Of another time than the sentence's, which no words state. */
const TIME_BEFORE = 17;
const PRISON = 18;

const saidBy = (kind: number): number => (kind < PERIOD ? kind : 0);

/** How many bits of an event its kind takes; which prison or period it is stands above. */
const KIND_BITS = 5;
const KIND = (1 << KIND_BITS) - 1;

/**
 * What a text says around its figures of whose, of when, and whether they happened: found in one walk along the text, where
 * each figure then looks at the few events around it. Figures must come in their order.
 */
export class NearbyFacts {
  /** By event, in order: its token, and its kind with which prison or period it is; kept from text to text. */
  private at = new Int32Array(256);
  private what = new Int32Array(256);
  private count = 0;
  private periods: Period[] = [];
  private prisons: readonly PlacedPrison[] = [];
  private nextPrison = 0;
  private next = 0;
  /** The first event behind the start of the figure turned to, at tokens [from, to). */
  private here = 0;
  private from = 0;
  private to = 0;

  private constructor(
    private tokens: Tokens,
    private published: CalendarDate | undefined,
  ) {}

  private static spare: NearbyFacts | undefined;

  /** The facts of a text, in the room of the one given back last. */
  static take(tokens: Tokens, prisons: readonly PlacedPrison[], published: CalendarDate | undefined): NearbyFacts {
    const facts = NearbyFacts.spare ?? new NearbyFacts(tokens, published);
    NearbyFacts.spare = undefined;
    facts.tokens = tokens;
    facts.prisons = prisons;
    facts.published = published;
    facts.count = 0;
    facts.periods = [];
    facts.nextPrison = 0;
    facts.next = 0;
    facts.here = 0;
    return facts;
  }

  /** Ends the use of the facts of a text. */
  static giveBack(facts: NearbyFacts): void {
    if (facts.at.length <= MOST_KEPT) NearbyFacts.spare = facts;
  }

  /** Turns to the figure at tokens [from, to). */
  turnTo(from: number, to: number): void {
    const end = Math.min(this.tokens.length, to + SCOPE_REACH);
    const start = Math.max(this.next, from - SCOPE_REACH);
    while (this.prisonAt(this.nextPrison) < start) this.nextPrison++;
    this.walk(start, end);
    this.next = Math.max(this.next, end);
    this.from = from;
    this.to = to;
    while (this.here < this.count && (this.at[this.here] as number) <= from) this.here++;
  }

  private prisonAt(index: number): number {
    return index < this.prisons.length ? (this.prisons[index] as PlacedPrison).at : Number.POSITIVE_INFINITY;
  }

  /** Notes the events at tokens [start, end). */
  private walk(start: number, end: number): void {
    const { tokens } = this;
    const { flags } = tokens;
    let prison = this.prisonAt(this.nextPrison);
    if (start >= end) return;
    const bits = allBits(tokens);
    let next = bits[start + PAST] as number;
    for (let i = start; i < end; i++) {
      const roles = next >>> FACT_BITS;
      next = bits[i + PAST + 1] as number;
      if ((flags[i] as number) & SENTENCE_START) this.push(i, SENTENCE, 0);
      if (prison === i) {
        this.push(i, PRISON, this.nextPrison++);
        prison = this.prisonAt(this.nextPrison);
      }
      if (roles & words.BEGINS_ANY) this.note(i, roles, next >>> FACT_BITS);
    }
  }

  /** Notes what begins at token `at`, whose roles and the next token's are given. */
  private note(at: number, roles: number, next: number): void {
    const { tokens } = this;
    if (roles & IS_PHRASE || (roles & IS_FIRST && next & IS_SECOND && mayGoOn(tokens, at))) {
      const said = words.FACT_PHRASES.match(tokens, at);
      if (said !== 0) this.push(at, said, 0);
    }
    if (roles & words.TELLS_TIME && isTimeBefore(tokens, at)) this.push(at, TIME_BEFORE, 0);
    const mayDate = roles & words.IS_PERIOD || (roles & words.BEGINS_PERIOD && next & words.DATES);
    const period = mayDate ? readPeriod(tokens, at, this.published) : undefined;
    if (period) this.push(at, PERIOD, this.periods.push(period) - 1);
  }

  private push(at: number, kind: number, which: number): void {
    if (this.count === this.at.length) this.widen();
    this.at[this.count] = at;
    this.what[this.count++] = kind | (which << KIND_BITS);
  }

  private widen(): void {
    const { at, what } = this;
    this.at = new Int32Array(at.length * 2);
    this.what = new Int32Array(at.length * 2);
    this.at.set(at);
    this.what.set(what);
  }

  private kindOf(event: number): number {
    return (this.what[event] as number) & KIND;
  }

  private which(event: number): number {
    return (this.what[event] as number) >> KIND_BITS;
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
      if (this.kindOf(k) === SENTENCE) break;
    }
    return undefined;
  }

  /** The same for the first one behind its first word. */
  scopeBehind(): PlacedPrison | number | undefined {
    for (let k = this.here; k < this.count && (this.at[k] as number) < this.from + SCOPE_REACH; k++) {
      if (this.kindOf(k) === SENTENCE) break;
      const scope = this.scopeAt(k);
      if (scope !== undefined) return scope;
    }
    return undefined;
  }

  private scopeAt(event: number): PlacedPrison | number | undefined {
    const kind = this.kindOf(event);
    if (kind === PRISON) return this.prisons[this.which(event)];
    return words.scopeIn(saidBy(kind)) || undefined;
  }

  /** The period or day that the figure's sentence states, behind it or else before it. */
  period(): Period | undefined {
    for (let k = this.firstBehind(); k < this.count && (this.at[k] as number) < this.to + PERIOD_BEHIND; k++) {
      const kind = this.kindOf(k);
      if (kind === PERIOD) return this.periods[this.which(k)];
      if (kind === TIME_BEFORE) return undefined;
      if (kind === SENTENCE) break;
    }
    for (let k = this.lastBefore(); k >= 0 && (this.at[k] as number) >= this.from - PERIOD_BEFORE; k--) {
      const kind = this.kindOf(k);
      if (kind === PERIOD) return this.periods[this.which(k)];
      if (kind === SENTENCE) break;
    }
    return undefined;
  }

  /** TARGET, FORECAST or OUTCOME, by the nearest phrase before the figure; 0 where nothing tells. */
  standing(): number {
    for (let k = this.lastBefore(); k >= 0 && (this.at[k] as number) >= this.from - STANDING_BEFORE; k--) {
      const kind = this.kindOf(k);
      const standing = words.standingIn(saidBy(kind));
      if (standing !== 0) return standing;
      if (kind === SENTENCE) break;
    }
    for (let k = this.firstBehind(); k < this.count && (this.at[k] as number) < this.to + STANDING_BEHIND; k++) {
      const kind = this.kindOf(k);
      const standing = words.standingIn(saidBy(kind));
      if (standing === words.TARGET || standing === words.FORECAST) return standing;
      if (kind === SENTENCE) break;
    }
    return 0;
  }

  private firstBehind(): number {
    let k = this.here;
    while (k < this.count && (this.at[k] as number) < this.to) k++;
    return k;
  }

  private lastBefore(): number {
    let k = this.here - 1;
    // Where the figure begins its sentence, nothing stands before it.
    for (; k >= 0 && this.at[k] === this.from; k--) if (this.kindOf(k) === SENTENCE) return -1;
    return k;
  }
}

/** Whether a phrase may go on behind its first word at token `at`. */
function mayGoOn({ word }: Tokens, at: number): boolean {
  return words.FACT_PHRASES.mayPair(word[at] as number, at + 1 < word.length ? (word[at + 1] as number) : 0);
}

const THOSE = new WordSet('those these them whom which');
const COMPARED = new WordSet('on over from than with to against');
const BEFORE_THAT = new WordSet('before earlier');

/** "311 deaths the previous year", "9 the year before"; not "up from 9 the year before". */
function isTimeBefore(tokens: Tokens, at: number): boolean {
  const { PREVIOUS, YEAR } = words;
  const isNamed = PREVIOUS.has(idAt(tokens, at)) && (YEAR.has(idAt(tokens, at + 1)) || YEAR.has(idAt(tokens, at + 2)));
  const isCounted = YEAR.has(idAt(tokens, at)) && BEFORE_THAT.has(idAt(tokens, at + 1));
  return (isNamed || isCounted) && !COMPARED.has(idAt(tokens, at - 2)) && !COMPARED.has(idAt(tokens, at - 1));
}

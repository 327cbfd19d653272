import type { Measure, Mention, PrisonMention, StatisticMention } from '../../../model/mention';
import { PARAGRAPH_START, SENTENCE_START, type Tokens, tokenAt } from '../../../text/tokens';
import type { Reading, Refiner } from '../../rule';
import { SCOPE_PHRASES } from '../../vocabulary/scope-words';

/** How far to either side of a figure its prison is looked for, in tokens. */
const REACH = 60;
/** How far a prison, or the scope of the figure before, still holds where the sentence names neither prison nor country. */
const NEAR = 40;
/** What is always counted over a whole country, and what mostly is. */
const NATIONAL: ReadonlySet<Measure> = new Set<Measure>([
  'prison-count',
  'reoffending-cost',
  'reoffending-rate',
  'early-releases',
]);
/** No jail here holds or employs this many, or costs this much, so that larger numbers are the country's. */
const LARGEST = 2500;
const LARGEST_SUM = 1e9;
/** The part of its prison mentions by which an article is about one prison, though it names others. */
const MAIN_PART = 0.6;

/** Where a prison mention stands in the tokens. */
interface Placed {
  readonly at: number;
  readonly id: string | null;
}

type Scope = string | null | undefined;

/** What the article as a whole tells. */
interface Article {
  readonly tokens: Tokens;
  readonly prisons: readonly Placed[];
  /** The prison it is about: null where no table knows it, undefined where there is none. */
  readonly main: Scope;
}

/**
 * Tells of each figure which prison it measures, or that it measures them all (`estate`): by the prison or the country named
 * nearest in its sentence, then by the figure or the prison before, then by the prison the article is about. "At Addiewell …
 * 45 attacks on staff" is Addiewell's; "25 officers every day" in a speech is the estate's. Where the article does not tell,
 * nothing. The number a jail holds and the number the country does are one measure until the scope is known.
 */
export const figureScope: Refiner = {
  name: 'figure-scope',
  refine(mentions, { tokens }: Reading) {
    const figures = mentions.filter((mention) => mention.type === 'statistic');
    if (figures.length === 0) return mentions;
    const prisons = placePrisons(mentions, tokens);
    // A prison abroad has no estate here.
    if (prisons.length > 0 && prisons.every(({ id }) => id === null)) return mentions;
    const scoped = scopeAll(figures, { tokens, prisons, main: mainPrison(prisons) });
    return mentions.map((mention) => scoped.get(mention) ?? mention);
  },
};

function scopeAll(figures: readonly StatisticMention[], article: Article): ReadonlyMap<Mention, StatisticMention> {
  const scoped = new Map<Mention, StatisticMention>();
  let last: Placed | undefined;
  for (const figure of [...figures].sort((a, b) => a.start - b.start)) {
    const at = tokenAt(article.tokens, figure.start);
    const of = figure.of ?? findScope(figure, at, article, last);
    if (of === undefined) continue;
    last = { at, id: of };
    if (of !== null) scoped.set(figure, { ...figure, of, measure: measureAt(figure, of) });
  }
  return scoped;
}

function placePrisons(mentions: readonly Mention[], tokens: Tokens): readonly Placed[] {
  const isCertain = (mention: Mention): mention is PrisonMention =>
    mention.type === 'prison' && mention.certainty !== 'possible';
  return mentions
    .filter(isCertain)
    .sort((a, b) => a.start - b.start)
    .map((mention) => ({ at: tokenAt(tokens, mention.start), id: mention.id }));
}

/** The prison that most of the article's prison mentions name; `estate` where it names none. */
function mainPrison(prisons: readonly Placed[]): Scope {
  if (prisons.length === 0) return 'estate';
  const counts = new Map<string | null, number>();
  for (const { id } of prisons) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const [id, count] of counts) if (count >= prisons.length * MAIN_PART) return id;
  return undefined;
}

function findScope(
  figure: StatisticMention,
  at: number,
  { tokens, prisons, main }: Article,
  last: Placed | undefined,
): Scope {
  if (NATIONAL.has(figure.measure) || isTooLarge(figure)) return 'estate';
  // "2,500 nationally, 40 of those at Whitemoor": a part of a number just given has its own place behind it.
  const near =
    (isPart(figure) ? nearestBehind(tokens, at, prisons) : undefined) ?? nearestInSentence(tokens, at, prisons);
  if (near === 'this-prison') return lastBefore(prisons, at) ?? main;
  if (near !== undefined) return near;
  // The country's figures do not reach over a paragraph in an article about one prison.
  const mayCarry = last && at - last.at <= NEAR && !(main && last.id === 'estate' && isParted(tokens, last.at, at));
  if (last && mayCarry) return last.id;
  return lastNear(prisons, at) ?? main;
}

function isPart({ text }: StatisticMention): boolean {
  return /\bof (those|these|them|whom|which)\b/i.test(text);
}

function isParted(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if ((tokens.flags[i] as number) & PARAGRAPH_START) return true;
  return false;
}

function isTooLarge({ unit, value }: StatisticMention): boolean {
  if (unit === 'GBP') return value >= LARGEST_SUM;
  return value > LARGEST && unit !== 'percent' && unit !== 'items' && !unit.includes('-per-');
}

/** The prison or the country named in the figure's own sentence: the nearest before it, or behind it where none is before. */
function nearestInSentence(tokens: Tokens, at: number, prisons: readonly Placed[]): Scope | 'this-prison' {
  // The prisons are walked along with the tokens, so that no token asks for its own.
  let before = lastIndexBefore(prisons, at + 1);
  for (let i = at; i > at - REACH && i >= 0; i--) {
    if (prisons[before]?.at === i) return prisons[before--]?.id;
    const scope = SCOPE_PHRASES.match(tokens, i)?.values[0];
    if (scope !== undefined) return scope;
    if ((tokens.flags[i] as number) & SENTENCE_START) break;
  }
  return nearestBehind(tokens, at, prisons);
}

/** The first one named behind the figure, within its sentence. */
function nearestBehind(tokens: Tokens, at: number, prisons: readonly Placed[]): Scope | 'this-prison' {
  let behind = lastIndexBefore(prisons, at + 1) + 1;
  for (let i = at + 1; i < Math.min(at + REACH, tokens.length); i++) {
    if ((tokens.flags[i] as number) & SENTENCE_START) break;
    if (prisons[behind]?.at === i) return prisons[behind++]?.id;
    const scope = SCOPE_PHRASES.match(tokens, i)?.values[0];
    if (scope !== undefined) return scope;
  }
  return undefined;
}

/** Index of the last prison named before token `at`, -1 where there is none; a binary search. */
function lastIndexBefore(prisons: readonly Placed[], at: number): number {
  let low = 0;
  let high = prisons.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((prisons[middle] as Placed).at < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function lastBefore(prisons: readonly Placed[], at: number): Scope {
  return prisons[lastIndexBefore(prisons, at)]?.id;
}

function lastNear(prisons: readonly Placed[], at: number): Scope {
  const last = prisons[lastIndexBefore(prisons, at)];
  return last && at - last.at <= NEAR ? last.id : undefined;
}

function measureAt(figure: StatisticMention, of: string): Measure {
  if (of !== 'estate' && figure.measure === 'prison-population' && figure.value <= LARGEST) return 'prisoners-held';
  const isShare = figure.unit === 'percent' || figure.unit === 'ratio';
  if (of === 'estate' && figure.measure === 'prisoners-held' && (isShare || figure.value > LARGEST))
    return 'prison-population';
  return figure.measure;
}

import { type Prison, prisonById } from '../../../gazetteer/prisons';
import type { Mention, PrisonMention } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import { PhraseIndex } from '../../../text/phrase-index';
import { SENTENCE_START, type Tokens } from '../../../text/tokens';
import { isAbroad } from '../../detectors/prisons/abroad';
import { isCompound, isHeadlines, isStreetAt } from '../../detectors/prisons/described-prisons';
import { prisonIndex } from '../../detectors/prisons/prison-index';
import { wasOpen, yearOf } from '../../detectors/prisons/resolve-prison';
import { codeAt } from '../../detectors/prisons/span';
import type { Reading, Refiner } from '../../rule';
import { confirm, isSure, type PlacedPrison, toPlacedPrisons, withPrisons } from './places';

const RULE = 'resolve-descriptions';

type Demand = (prison: Prison) => boolean;

/** What words of a description ask of the prison. */
const DEMANDS = new PhraseIndex<Demand>();
const isWomens: Demand = (prison) => prison.gender !== 'male';
const isYoung: Demand = (prison) => prison.kind === 'yoi' || / YOI|YOI /.test(`${prison.officialName} `);
const isRemoval: Demand = (prison) => prison.kind === 'irc';
const isHigh: Demand = (prison) => prison.categories.includes('A') || prison.categories.includes('high-security');
for (const words of ["women's", 'female']) DEMANDS.add(words, isWomens);
for (const words of ["men's", 'male']) DEMANDS.add(words, (prison) => prison.gender !== 'female');
for (const words of ['young offender', 'young offenders', 'yoi', "young offender's"]) DEMANDS.add(words, isYoung);
for (const words of ['immigration', 'removal centre', 'detention centre', 'irc']) DEMANDS.add(words, isRemoval);
for (const words of ['secure training', 'secure unit', 'stc']) DEMANDS.add(words, (prison) => prison.kind === 'stc');
for (const words of ['high security', 'maximum security', 'top security', 'category a']) DEMANDS.add(words, isHigh);
for (const words of ['open prison', 'open jail', 'category d'])
  DEMANDS.add(words, (prison) => prison.categories.includes('open'));
for (const letter of ['b', 'c']) {
  DEMANDS.add(`category ${letter}`, (prison) => prison.categories.includes(letter.toUpperCase()));
}

/**
 * Gives each description the prison it picks out: the only one of that place and kind that the article names, or else
 * the only one there is. Last of the prison rules, since it asks what the article names.
 */
export const resolveDescriptions: Refiner = {
  name: RULE,
  refine(mentions: readonly Mention[], reading: Reading): readonly Mention[] {
    if (!mentions.some(isDescriptive)) return mentions;
    const placed = toPlacedPrisons(mentions, reading.tokens);
    const sure = new Map<PrisonMention, PrisonMention>();
    const named = placed.filter(({ mention }) => isSure(mention));
    const inPlay = new Set<string>();
    for (const { mention } of named) if (mention.id !== null) inPlay.add(mention.id);
    for (const described of placed) {
      const { mention } = described;
      if (isOneOfTown(described, reading.tokens)) {
        const other = findOther(described, named);
        sure.set(mention, { ...mention, id: other ?? mention.id, form: 'description', rule: RULE });
      }
      if (!isUnresolved(mention)) continue;
      // "the crisis-hit Liverpool prison" holds the prison's name, which stands for itself.
      // "The Scottish prison Castle Huntly": the name says it.
      if (named.some((name) => name.from <= described.to && name.to > described.from)) continue;
      const prison = pickOut(described, reading, inPlay, named);
      if (prison) sure.set(mention, { ...confirm(mention, RULE), id: prison.id });
    }
    return withPrisons(mentions, sure);
  },
};

const A = new WordSet('a one');
const ANOTHER = new WordSet('a an another new');

/** "A Doncaster prison": the one called so, or another of that town. */
function isOneOfTown({ mention, from, to }: PlacedPrison, tokens: Tokens): boolean {
  if (!isStatedJail(mention) || from === 0 || (tokens.flags[from] as number) & SENTENCE_START) return false;
  // "A Leeds prison officer".
  return A.has(tokens.word[from - 1] as number) && !isCompound(tokens, to);
}

function isStatedJail({ certainty, id, text }: PrisonMention): boolean {
  return certainty === 'stated' && id !== null && (text.endsWith(' prison') || text.endsWith(' jail'));
}

function isDescriptive(mention: Mention): boolean {
  return mention.type === 'prison' && (isUnresolved(mention) || isStatedJail(mention));
}

/** The id of the one prison that the article names in the town of another, which it never names but so. */
function findOther({ mention }: PlacedPrison, names: readonly PlacedPrison[]): string | undefined {
  const town = mention.text.slice(0, mention.text.lastIndexOf(' '));
  const ids = new Set(names.filter((name) => name.mention.text !== mention.text).map((name) => name.mention.id));
  if (ids.has(mention.id)) return undefined;
  const there = [...ids].filter((id) => id !== null && prisonById(id)?.town === town);
  return there.length === 1 ? (there[0] ?? undefined) : undefined;
}

function isUnresolved(mention: Mention): boolean {
  return mention.type === 'prison' && mention.form === 'description' && mention.certainty === 'possible';
}

function pickOut(
  described: PlacedPrison,
  reading: Reading,
  inPlay: ReadonlySet<string>,
  names: readonly PlacedPrison[],
): Prison | undefined {
  const { tokens } = reading;
  // "the jail in Perth, Australia".
  if (codeAt(tokens, described.to) === 44 && isAbroad(tokens, described.to + 1)) return undefined;
  // "The Perry Road jail": the prison that the article named last.
  if (isStreetAt(tokens, described.to - 2)) return lastNamed(names, described.from);
  const there = findThere(tokens, described).filter((prison) => meetsAll(tokens, described, prison));
  const named = there.filter((prison) => inPlay.has(prison.id));
  if (named.length > 0) return named.length === 1 ? named[0] : foremost(named, names, described.from);
  if (!reading.isAboutPrisons || (isHeadlines(tokens, described) && !isOnlyOfTown(described, there, tokens)))
    return undefined;
  const year = yearOf(reading);
  const possible = there.filter((prison) => wasOpen(prison, year) && prison.status !== 'planned');
  if (possible.length === 1) return possible[0];
  // Centres for children and for migrants are seldom called a jail, where the place has one.
  const jails = possible.filter(({ kind }) => kind === 'prison');
  return jails.length === 1 ? jails[0] : undefined;
}

function lastNamed(names: readonly PlacedPrison[], from: number): Prison | undefined {
  const last = names.filter(({ to }) => to <= from).at(-1);
  return last && last.mention.id !== null ? prisonById(last.mention.id) : undefined;
}

/** "Wrexham prison", where it has one; "a Wrexham prison" may be another. */
function isOnlyOfTown({ mention, from }: PlacedPrison, there: readonly Prison[], { word }: Tokens): boolean {
  if (from > 0 && ANOTHER.has(word[from - 1] as number)) return false;
  return there.length === 1 && mention.text.startsWith(`${there[0]?.town} `);
}

/** Of several that fit, the only one named so far. */
function foremost(fitting: readonly Prison[], names: readonly PlacedPrison[], from: number): Prison | undefined {
  const earlier = fitting.filter((prison) => names.some((name) => name.to <= from && name.mention.id === prison.id));
  return earlier.length === 1 ? earlier[0] : undefined;
}

/** The prisons of the place that the description names. */
function findThere(tokens: Tokens, { from, to }: PlacedPrison): readonly Prison[] {
  for (let i = from; i < to; i++) {
    const match = prisonIndex().match(tokens, i);
    const place = match?.values[0]?.place;
    if (place) return place.map((prison) => prisonById(prison.id) ?? prison);
  }
  return [];
}

function meetsAll(tokens: Tokens, { from, to }: PlacedPrison, prison: Prison): boolean {
  for (let i = from; i < to; i++) {
    const match = DEMANDS.match(tokens, i);
    if (match && !match.values.some((demand) => demand(prison))) return false;
  }
  return true;
}

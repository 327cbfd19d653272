import type { Mention, OfficialMention } from '../../../model/mention';
import { codeIn } from '../../../text/characters';
import { finishSteps } from '../../../text/finish-steps';
import type { Tokens } from '../../../text/tokens';
import { toNameMention } from '../../detectors/people/official-mention';
import { AT_GIVEN, AT_HONORIFIC, AT_ONCE, type PeopleText, peopleText } from '../../detectors/people/people-text';
import { type PersonName, readName } from '../../detectors/people/person-name';
import { plain } from '../../detectors/people/plain-text';
import { isOneSlipApart } from '../../detectors/people/same-person';
import type { Reading, Refiner } from '../../rule';
import { genderOf } from './article-people';
import { nameOf, personMentions, wordsOf } from './name-mentions';

/** Shorter surnames are often one letter apart: Reed and Reid. */
const SHORTEST = 5;
const MOST_PEOPLE = 40;

/** Somebody whom the article names in full. */
interface Known {
  readonly id: string;
  /** Folded, as is the surname. */
  readonly given: string;
  readonly surname: string;
  readonly gender: 'man' | 'woman' | undefined;
}

/**
 * A paper's own slip: "Mr Gillian" or "Steve Gillian" in an article that names the official Steve Gillan, unless somebody else has the
 * surname so written. Before people-again, which finds the same spelling wherever it stands.
 */
export const misprintedNames: Refiner = {
  name: 'misprinted-names',
  refine: (mentions, reading) => finishSteps(refineInSteps(mentions, reading)),
  refineInSteps,
};

function* refineInSteps(mentions: readonly Mention[], { tokens: text }: Reading): Generator<void, readonly Mention[]> {
  const names = personMentions(mentions);
  const tokens = peopleText(text);
  if (names.length === 0 || !(tokens.anyKind & (AT_GIVEN | AT_HONORIFIC))) return mentions;
  const known = knownOf(tokens, names);
  if (known.length === 0) return mentions;
  const found = yield* findMisprints(text, known, new Set(names.map(({ start }) => start)));
  return found.length ? [...mentions, ...found] : mentions;
}

function knownOf(tokens: PeopleText, names: readonly OfficialMention[]): Known[] {
  const known: Known[] = [];
  for (const mention of names) {
    const { from, given, surname, to, parts } = nameOf(tokens, mention);
    if (mention.certainty === 'possible' || parts < 2 || known.length >= MOST_PEOPLE) continue;
    if (known.some(({ id }) => id === mention.id)) continue;
    const gender = genderOf(tokens, from, given + 1);
    const words = plain(wordsOf(tokens, surname, to));
    if (words.length >= SHORTEST)
      known.push({ id: mention.id, given: plain(wordsOf(tokens, given, given + 1)), surname: words, gender });
  }
  return known;
}

function* findMisprints(
  text: Tokens,
  known: readonly Known[],
  taken: ReadonlySet<number>,
): Generator<void, OfficialMention[]> {
  let tokens = peopleText(text);
  const found: OfficialMention[] = [];
  const strangers = new Set<string>();
  // A slip leaves the first letter: most names are nobody's by its last five bits, which case leaves too.
  let initials = 0;
  for (const { surname } of known) initials |= 1 << surname.charCodeAt(0);
  let behind = 0;
  for (let k = 0; k < tokens.anchors; k++) {
    if (k % AT_ONCE === AT_ONCE - 1) {
      yield;
      tokens = peopleText(text);
    }
    const i = tokens.at[k] as number;
    if (!((tokens.kinds[k] as number) & (AT_GIVEN | AT_HONORIFIC)) || i < behind) continue;
    const name = readName(tokens, i);
    if (!name || (name.parts < 2 && !name.isHonoured)) continue;
    behind = name.to;
    if (!(initials & (1 << codeIn(tokens.text, tokens.start[name.surname] as number)))) continue;
    const surname = plain(wordsOf(tokens, name.surname, name.to));
    const same = findMeant(tokens, name, surname, known);
    const [person] = same;
    if (person === undefined || same.length > 1 || known.some((one) => one.surname === surname)) {
      if (name.parts > 1) strangers.add(surname);
    } else if (!taken.has(tokens.start[i] as number) && !strangers.has(surname))
      found.push(toNameMention(tokens, name, { rule: 'misprinted-names', certainty: 'inferred', id: person.id }));
  }
  return found;
}

/** Whose surname a name may bear but for a slip. */
function findMeant(tokens: PeopleText, name: PersonName, surname: string, known: readonly Known[]): readonly Known[] {
  return known.filter((one) => one.surname !== surname && isMeant(tokens, name, surname, one));
}

/** Whether a name with another surname can be somebody's but for a slip. */
function isMeant(tokens: PeopleText, name: PersonName, surname: string, one: Known): boolean {
  const { given, gender } = one;
  if (surname[0] !== one.surname[0]) return false;
  if (name.parts > 1) {
    if (plain(wordsOf(tokens, name.given, name.given + 1)) !== given) return false;
    return isOneSlipApart(surname, one.surname) || isShuffled(surname, one.surname);
  }
  const other = genderOf(tokens, name.from, name.given);
  return (!gender || !other || gender === other) && isOneSlipApart(surname, one.surname);
}

/** "Treacy" and "Tracey": the same letters. */
function isShuffled(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

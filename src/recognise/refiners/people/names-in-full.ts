import type { Mention, OfficialMention } from '../../../model/mention';
import { toKebabCase } from '../../../text/to-kebab-case';
import { toNameMention, withRole } from '../../detectors/people/official-mention';
import { AT_GIVEN, type PeopleText, peopleText } from '../../detectors/people/people-text';
import { type PersonName, readName } from '../../detectors/people/person-name';
import { can, isCapital, isComma, isPossessive, startsSentence, WHO } from '../../detectors/people/token-tests';
import type { Refiner } from '../../rule';
import { DEED, KEEP_OUT } from '../../vocabulary/official-words';
import { genderOf } from './article-people';
import { isPersonMention, nameOf, wordsOf } from './name-mentions';

/**
 * The full name of someone whom the article gives a role by surname alone: "Anna Thorne's members … Ms Thorne, secretary of the
 * union". Where two people bear the surname, or one who is there for something else, it stays a surname.
 */
export const namesInFull: Refiner = {
  name: 'names-in-full',
  refine(mentions, reading) {
    let all = mentions;
    const tried: string[] = [];
    for (const mention of mentions) {
      if (!isPersonMention(mention) || mention.role === undefined || mention.certainty === 'possible') continue;
      const tokens = peopleText(reading.tokens);
      const name = nameOf(tokens, mention);
      if (name.parts !== 1 || tried.includes(mention.id) || mention.id !== toKebabCase(mention.text)) continue;
      tried.push(mention.id);
      const full = findInFull(tokens, name);
      if (full.length > 0) all = withFullName(all, mention.id, tokens, full);
    }
    return all;
  },
};

/** Every place where one person of that surname is named in full; none where it is not the same one throughout. */
function findInFull(tokens: PeopleText, { from, given, surname, to }: PersonName): readonly PersonName[] {
  const words = wordsOf(tokens, surname, to);
  const gender = genderOf(tokens, from, given);
  const { at, kinds, anchors } = tokens;
  const found: PersonName[] = [];
  for (let k = 0; k < anchors; k++) {
    const i = at[k] as number;
    if (!((kinds[k] as number) & AT_GIVEN) || !isCapital(tokens, i + 1) || startsSentence(tokens, i + 1)) continue;
    const name = readName(tokens, i);
    if (!name?.isKnownGiven || name.isHonoured || wordsOf(tokens, name.surname, name.to) !== words) continue;
    const other = genderOf(tokens, name.given, name.given + 1);
    const first = found[0];
    const isOther = first && wordsOf(tokens, first.given, first.to) !== wordsOf(tokens, name.given, name.to);
    if (isOther || isThereForElse(tokens, name) || (gender && other && gender !== other)) return [];
    found.push(name);
  }
  return found;
}

/** "Inmate Dean Reed", "Dean Reed, 34,", "Dean Reed was jailed", "Dean Reed's mother". */
function isThereForElse(tokens: PeopleText, { from, to }: PersonName): boolean {
  const before = isComma(tokens, from - 1) ? from - 2 : from - 1;
  if (!startsSentence(tokens, from) && can(tokens, before, KEEP_OUT)) return true;
  if (isPossessive(tokens, to)) return can(tokens, to + 1, KEEP_OUT);
  // "Ron Tasker, who investigates", not "who was jailed".
  if (isComma(tokens, to) && tokens.word[to + 1] === WHO) return can(tokens, to + 2, DEED) || can(tokens, to + 3, DEED);
  if (isComma(tokens, to)) return !isCapital(tokens, to + 1);
  return can(tokens, to, DEED) || can(tokens, to + 1, DEED);
}

function withFullName(
  mentions: readonly Mention[],
  old: string,
  tokens: PeopleText,
  full: readonly PersonName[],
): readonly Mention[] {
  const [first] = full;
  if (!first) return mentions;
  const id = toKebabCase(wordsOf(tokens, first.given, first.to));
  const renamed = mentions.map((mention) =>
    isPersonMention(mention) && mention.id === old ? withId(mention, id) : mention,
  );
  const added = full.map((name) => toNameMention(tokens, name, { rule: 'names-in-full', certainty: 'inferred', id }));
  return [
    ...renamed.filter((mention) => !added.some(({ start }) => isPersonMention(mention) && mention.start === start)),
    ...added,
  ];
}

function withId(mention: OfficialMention, id: string): OfficialMention {
  const { type, form, start, end, text, certainty, rule, role, office } = mention;
  return withRole({ type, form, start, end, text, id, certainty, rule }, role, office);
}

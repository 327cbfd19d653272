import { personById } from '../../../gazetteer/people';
import type { OfficialMention } from '../../../model/mention';
import type { Tokens } from '../../../text/tokens';
import { plain } from '../../detectors/people/plain-text';
import { MAN, officialWords, WOMAN } from '../../vocabulary/official-words';
import { nameOf, wordsOf } from './name-mentions';

export type Gender = 'man' | 'woman' | undefined;

/** An official whom the article names, with what later mentions of the same person can look like. */
export interface ArticlePerson {
  readonly id: string;
  /** Folded; the capitalised words of the surname ("sinclair-gieben"), as printed and as the tables have it. */
  readonly surnames: ReadonlySet<string>;
  /** Folded given names that the article uses. */
  readonly givens: ReadonlySet<string>;
  readonly gender: Gender;
  /** Sir or Dame, so that "Dame Anne" can mean this person. */
  readonly isKnighted: boolean;
}

/** The people behind the name mentions that are sure, by id. */
export function articlePeople(tokens: Tokens, names: readonly OfficialMention[]): ArticlePerson[] {
  const byId = new Map<string, { surnames: Set<string>; givens: Set<string>; gender: Gender; isKnighted: boolean }>();
  const seen = new Set<string>();
  for (const mention of names) {
    const key = `${mention.id} ${mention.text}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const name = nameOf(tokens, mention);
    let person = byId.get(mention.id);
    if (!person) {
      person = { surnames: new Set(), givens: new Set(), gender: undefined, isKnighted: false };
      byId.set(mention.id, person);
      addKnown(mention.id, person.surnames);
    }
    person.surnames.add(surnameWords(tokens, name.surname, name.to));
    if (name.parts > 1) person.givens.add(plain(wordsOf(tokens, name.given, name.given + 1)));
    person.gender ??= genderOf(tokens, name.from, name.parts > 1 ? name.given + 1 : name.given);
    for (let i = name.from; i < name.given; i++) {
      if (/^(?:Sir|Dame)$/.test(wordsOf(tokens, i, i + 1))) person.isKnighted = true;
    }
  }
  return [...byId].map(([id, person]) => ({ id, ...person }));
}

/** The surname of the tables, where the article misspells it; peerages count by their title. */
function addKnown(id: string, surnames: Set<string>): void {
  const known = personById(id);
  if (!known) return;
  surnames.add(plain(known.name.split(' ').at(-1) ?? ''));
}

/** The capitalised words of a surname, folded: small words in front ("de") are left to the reader of names. */
function surnameWords(tokens: Tokens, from: number, to: number): string {
  const words = wordsOf(tokens, from, to);
  const lower = plain(words);
  let start = 0;
  while (start < words.length && lower.charCodeAt(start) === words.charCodeAt(start)) start++;
  return start < words.length ? lower.slice(start) : lower;
}

/** What honorifics and given name say of a person's gender. */
export function genderOf(tokens: Tokens, from: number, to: number): Gender {
  const { flags } = officialWords();
  for (let i = from; i < to; i++) {
    const flag = (flags[tokens.word[i] as number] as number) & (MAN | WOMAN);
    if (flag === MAN) return 'man';
    if (flag === WOMAN) return 'woman';
  }
  return undefined;
}

import { personById } from '../../../gazetteer/people';
import type { OfficialMention } from '../../../model/mention';
import { intern } from '../../../text/lexicon';
import type { PeopleText } from '../../detectors/people/people-text';
import { plain } from '../../detectors/people/plain-text';
import { MAN, WOMAN } from '../../vocabulary/official-words';
import { nameOf, wordsOf } from './name-mentions';

export type Gender = 'man' | 'woman' | undefined;

/** An official whom the article names, with what later mentions of the same person can look like. */
export interface ArticlePerson {
  readonly id: string;
  /** Folded; the capitalised words of the surname ("sinclair-gieben"), as printed and as the tables have it. */
  readonly surnames: readonly string[];
  /** Folded given names that the article uses. */
  readonly givens: readonly string[];
  readonly gender: Gender;
  /** The last two of three names, folded: a surname without a hyphen. */
  readonly double: string | undefined;
  /** Sir or Dame, so that "Dame Anne" can mean this person. */
  readonly isKnighted: boolean;
}

/** More ways to write one person's name than an article uses. */
const MOST_FORMS = 30;
const SIR = intern('sir');
const DAME = intern('dame');

/** A person while the names are read. */
interface Person extends ArticlePerson {
  readonly surnames: string[];
  readonly givens: string[];
  /** The words read before. */
  readonly forms: string[];
  gender: Gender;
  double: string | undefined;
  isKnighted: boolean;
}

/** Up to so many names, looking through them is faster than a table. */
const FEW = 12;

/** The people of an article, and who each of some mentions means. */
export interface ArticlePeople {
  readonly people: readonly ArticlePerson[];
  readonly meant: readonly ArticlePerson[];
}

/** The people behind the name mentions that are sure, by id. */
export function articlePeople(tokens: PeopleText, names: readonly OfficialMention[]): ArticlePeople {
  const people: Person[] = [];
  const meant: Person[] = [];
  const byId = names.length > FEW ? new Map<string, Person>() : undefined;
  for (const mention of names) {
    const { id, text } = mention;
    let person = byId ? byId.get(id) : people.find((one) => one.id === id);
    if (!person) {
      person = { id, surnames: [], givens: [], forms: [], gender: undefined, double: undefined, isKnighted: false };
      people.push(person);
      byId?.set(id, person);
      addKnown(person);
    }
    meant.push(person);
    if (person.forms.includes(text) || person.forms.length >= MOST_FORMS) continue;
    person.forms.push(text);
    read(tokens, mention, person);
  }
  return { people, meant };
}

function read(tokens: PeopleText, mention: OfficialMention, person: Person): void {
  const { from, given, surname, to, parts } = nameOf(tokens, mention);
  addTo(person.surnames, surnameWords(tokens, surname, to));
  if (parts > 1) addTo(person.givens, plain(wordsOf(tokens, given, given + 1)));
  if (parts === 3 && surname - given === 2) person.double = plain(wordsOf(tokens, given + 1, to));
  person.gender ??= genderOf(tokens, from, parts > 1 ? given + 1 : given);
  for (let i = from; i < given; i++) if (isKnighthood(tokens, i)) person.isKnighted = true;
}

function addTo(list: string[], word: string): void {
  if (!list.includes(word)) list.push(word);
}

/** "Sir" or "Dame", of which the given name may follow alone. */
export function isKnighthood(tokens: PeopleText, at: number): boolean {
  return tokens.word[at] === SIR || tokens.word[at] === DAME;
}

/** The surname of the tables, where the article misspells it; peerages count by their title. */
function addKnown(person: Person): void {
  const known = personById(person.id);
  if (!known) return;
  const { name, honorific } = known;
  person.surnames.push(plain(name.slice(name.lastIndexOf(' ') + 1)));
  if (honorific !== 'Sir' && honorific !== 'Dame') return;
  person.isKnighted = true;
  person.givens.push(plain(name.slice(0, name.indexOf(' '))));
}

/** The capitalised words of a surname, folded: small words in front ("de") are left to the reader of names. */
function surnameWords(tokens: PeopleText, from: number, to: number): string {
  const words = wordsOf(tokens, from, to);
  const lower = plain(words);
  let start = 0;
  while (start < words.length && lower.charCodeAt(start) === words.charCodeAt(start)) start++;
  return start < words.length ? lower.slice(start) : lower;
}

/** What honorifics and given name say of a person's gender. */
export function genderOf(tokens: PeopleText, from: number, to: number): Gender {
  for (let i = from; i < to; i++) {
    const flag = (tokens.of[i] as number) & (MAN | WOMAN);
    if (flag === MAN) return 'man';
    if (flag === WOMAN) return 'woman';
  }
  return undefined;
}

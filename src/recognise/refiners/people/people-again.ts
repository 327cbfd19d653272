import type { OfficialMention } from '../../../model/mention';
import { fold, foldCode } from '../../../text/lexicon';
import { CAPITAL, type Tokens } from '../../../text/tokens';
import { toNameMention } from '../../detectors/people/official-mention';
import { isHonorific, type PersonName, readName, readNameBefore } from '../../detectors/people/person-name';
import { isSameGiven } from '../../detectors/people/same-person';
import {
  isCapital,
  isComma,
  isHyphen,
  isPoint,
  isPossessive,
  isWord,
  startsSentence,
} from '../../detectors/people/token-tests';
import type { Refiner } from '../../rule';
import {
  EXACT_CASE,
  HEAD,
  KEEP_OUT,
  MODIFIER,
  NOT_NAME,
  officialWords,
  PARTICLE,
  POST_NOMINAL,
  SAYS,
  SURNAME_TOO,
} from '../../vocabulary/official-words';
import { type ArticlePerson, articlePeople, type Gender, genderOf } from './article-people';
import { isPersonMention, wordsOf } from './name-mentions';
import { isPlaceWord, preparePlaceWords } from './place-words';

/**
 * Every further mention of a person whom the article names: "Ms Truss", "Truss", "Dame Anne", the full name once more.
 * Of two people with one surname it is the one named last whom the honorific fits; a stranger of that name counts too.
 */
export const peopleAgain: Refiner = {
  name: 'people-again',
  prepare: preparePlaceWords,
  refine(mentions, { tokens }) {
    const sure = mentions.filter((m) => isPersonMention(m) && m.certainty !== 'possible') as OfficialMention[];
    if (sure.length === 0) return mentions;
    const scan = new Scan(tokens, articlePeople(tokens, sure), sure);
    const again = scan.run();
    const kept = mentions.filter(
      (m) =>
        !(isPersonMention(m) && m.certainty === 'possible' && again.some((n) => m.start < n.end && n.start < m.end)),
    );
    return [...kept, ...again];
  },
};

/** Who was last meant by a surname: an official, or a stranger of that name. */
interface Bearer {
  readonly person: ArticlePerson | undefined;
  readonly gender: Gender;
}

class Scan {
  private readonly bySurname = new Map<string, ArticlePerson[]>();
  private readonly knighted = new Map<string, ArticlePerson>();
  private readonly last = new Map<string, Bearer[]>();
  /** By folded first letter, below 128; other letters always pass. */
  private readonly firstLetters = new Uint8Array(128);

  constructor(
    private readonly tokens: Tokens,
    people: readonly ArticlePerson[],
    private readonly sure: readonly OfficialMention[],
  ) {
    for (const person of people) {
      for (const surname of person.surnames) {
        const key = surname.split(/[\s-]/)[0] ?? surname;
        this.bySurname.set(key, [...(this.bySurname.get(key) ?? []), person]);
        this.admit(key);
      }
      if (!person.isKnighted) continue;
      for (const given of person.givens) {
        this.knighted.set(given, person);
        this.admit(given);
      }
    }
  }

  private admit(word: string): void {
    const code = word.charCodeAt(0);
    if (code < 128) this.firstLetters[code] = 1;
  }

  run(): OfficialMention[] {
    const { tokens } = this;
    const found: OfficialMention[] = [];
    const known = [...this.sure].sort((a, b) => a.start - b.start);
    let next = 0;
    for (let i = 0; i < tokens.length; i++) {
      if (!((tokens.flags[i] as number) & CAPITAL)) continue;
      const start = tokens.start[i] as number;
      while (next < known.length && (known[next] as OfficialMention).end <= start)
        this.remember(known[next++] as OfficialMention);
      const inside = known[next];
      if (inside && inside.start <= start) continue;
      const letter = foldCode(tokens.text.charCodeAt(start));
      if (letter < 128 && !this.firstLetters[letter]) continue;
      const mention = this.readAt(i);
      if (!mention) continue;
      found.push(mention);
    }
    return found;
  }

  private remember(mention: OfficialMention): void {
    for (const [surname, people] of this.bySurname) {
      const person = people.find(({ id }) => id === mention.id);
      if (person) this.meet(surname, { person, gender: person.gender });
    }
  }

  private meet(surname: string, bearer: Bearer): void {
    const bearers = this.last.get(surname) ?? [];
    this.last.set(surname, [
      bearer,
      ...bearers.filter(({ person, gender }) => person !== bearer.person || gender !== bearer.gender),
    ]);
  }

  private readAt(at: number): OfficialMention | undefined {
    const { tokens } = this;
    const word = fold(wordsOf(tokens, at, at + 1));
    const people = this.bySurname.get(word);
    if (people) return this.readSurname(at, word, people);
    const knighted = this.knighted.get(word);
    return knighted && this.isKnightedGiven(at) ? this.toMention(at - 1, at, at + 1, knighted) : undefined;
  }

  /** "Dame Anne", "Sir Keir", with no surname behind. */
  private isKnightedGiven(at: number): boolean {
    const { tokens } = this;
    if (at === 0 || !/^(?:Sir|Dame)$/.test(wordsOf(tokens, at - 1, at))) return false;
    return !isCapital(tokens, at + 1) || isPossessive(tokens, at + 1) || startsSentence(tokens, at + 1);
  }

  private readSurname(at: number, key: string, all: readonly ArticlePerson[]): OfficialMention | undefined {
    const { tokens } = this;
    let end = at + 1;
    while (isHyphen(tokens, end) && isCapital(tokens, end + 1)) end += 2;
    const people = all.filter(({ surnames }) => surnames.has(fold(wordsOf(tokens, at, end))));
    if (people.length === 0) return undefined;
    let from = at;
    while (from > 0 && !startsSentence(tokens, from) && this.isParticle(from - 1)) from--;
    const name = this.readWhole(from, end);
    if (name && name.parts > 1) return this.readFull(name, key, people);
    const honorific = name?.isHonoured ? name.from : this.honorificBefore(from);
    if (honorific === undefined && !this.isBareName(from, at, end)) return undefined;
    if (this.isContinued(end, honorific !== undefined)) return undefined;
    const gender = honorific === undefined ? undefined : genderOf(tokens, honorific, from);
    const person = this.choose(key, people, gender);
    return person && this.toMention(honorific ?? from, from, end, person, key);
  }

  private isParticle(at: number): boolean {
    return isWord(this.tokens, at) && (this.flagsOf(at) & PARTICLE) !== 0;
  }

  /** The name that ends here, unless what stands in front is the first word of a sentence and no given name ("But Truss"). */
  private readWhole(from: number, end: number): PersonName | undefined {
    const { tokens } = this;
    const name = readNameBefore(tokens, end);
    if (!name || name.parts < 2 || name.isKnownGiven || name.isHonoured) return name;
    return startsSentence(tokens, name.given) && name.parts === 2 ? readName(tokens, from) : name;
  }

  private honorificBefore(from: number): number | undefined {
    const { tokens } = this;
    const at = isPoint(tokens, from - 1) ? from - 2 : from - 1;
    return at >= 0 && !startsSentence(tokens, from) && isHonorific(tokens, at) ? at : undefined;
  }

  /** A full name: the official's again, or that of a stranger, who is remembered. */
  private readFull(name: PersonName, key: string, people: readonly ArticlePerson[]): OfficialMention | undefined {
    const { tokens } = this;
    const given = wordsOf(tokens, name.given, name.given + 1);
    const person = people.find(({ givens }) => [...givens].some((known) => isSameGiven(known, given)));
    const gender = genderOf(tokens, name.from, name.given + 1);
    if (!person) this.meet(key, { person: undefined, gender });
    return person && this.toMention(name.from, name.given, name.to, person, key);
  }

  private isBareName(from: number, at: number, end: number): boolean {
    const { tokens } = this;
    if (!startsSentence(tokens, from)) {
      const before = isComma(tokens, from - 1) && isComma(tokens, end) ? from - 2 : from - 1;
      if (isWord(tokens, before) && this.flagsOf(before) & KEEP_OUT && !isCapital(tokens, before)) return false;
      if (isCapital(tokens, from - 1) && !isPossessive(tokens, from - 1) && !this.canPrecede(from - 1)) return false;
    }
    const next = this.flagsOf(end);
    // "the Woolf report", "Timpson boss": a thing or a firm of that name.
    const isOwner = isWord(tokens, end) && !startsSentence(tokens, end) && !isCapital(tokens, end);
    if (isOwner && (next & HEAD || REPORTS.test(wordsOf(tokens, end, end + 1)))) return false;
    const isRisky =
      (this.flagsOf(at) & (NOT_NAME | SURNAME_TOO | HEAD | MODIFIER)) !== 0 || isPlaceWord(tokens.word[at] as number);
    return !isRisky || (isWord(tokens, end) && (next & SAYS) !== 0);
  }

  /** Capitalised words that do not belong to a name: a role, a party, the first word of a sentence. */
  private canPrecede(at: number): boolean {
    if (startsSentence(this.tokens, at)) return true;
    return (this.flagsOf(at) & (HEAD | MODIFIER | NOT_NAME)) !== 0;
  }

  /** Whether the surname is the start of something else: "Reed Elsevier", "Truss-era". */
  private isContinued(end: number, isHonoured: boolean): boolean {
    const { tokens } = this;
    if (startsSentence(tokens, end)) return false;
    if (isHyphen(tokens, end)) return !isHonoured;
    if (!isCapital(tokens, end) || isPossessive(tokens, end)) return false;
    return (this.flagsOf(end) & (EXACT_CASE | POST_NOMINAL)) === 0 && !(isHonoured && this.flagsOf(end) & NOT_NAME);
  }

  private choose(key: string, people: readonly ArticlePerson[], gender: Gender): ArticlePerson | undefined {
    const fits = (of: Gender): boolean => gender === undefined || of === undefined || of === gender;
    for (const bearer of this.last.get(key) ?? []) {
      if (!fits(bearer.gender)) continue;
      if (!bearer.person) return undefined;
      if (people.includes(bearer.person)) return bearer.person;
    }
    const fitting = people.filter((person) => fits(person.gender));
    if (fitting.length === 1) return fitting[0];
    // A gender read off a given name can be wrong; nobody else bears the surname.
    return fitting.length === 0 && people.length === 1 && !this.hasStranger(key) ? people[0] : undefined;
  }

  private hasStranger(key: string): boolean {
    return this.last.get(key)?.some(({ person }) => person === undefined) ?? false;
  }

  private flagsOf(at: number): number {
    return at >= 0 && at < this.tokens.length ? (officialWords().flags[this.tokens.word[at] as number] as number) : 0;
  }

  private toMention(from: number, given: number, to: number, person: ArticlePerson, key?: string): OfficialMention {
    const name = { from, given, surname: to - 1, to, parts: 1, isKnownGiven: false, isHonoured: from < given };
    if (key !== undefined) this.meet(key, { person, gender: person.gender });
    return toNameMention(this.tokens, name, { rule: 'people-again', certainty: 'inferred', id: person.id });
  }
}

const REPORTS = /^(?:report|review|inquiry|enquiry|judgment|judgement|reforms?|principle|test|committee)$/i;

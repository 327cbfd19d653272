import type { OfficialMention } from '../../../model/mention';
import { toNameMention } from '../../detectors/people/official-mention';
import { AT_CAPITAL, type PeopleText } from '../../detectors/people/people-text';
import { isHonorific, type PersonName, readName, readNameBefore } from '../../detectors/people/person-name';
import { plain } from '../../detectors/people/plain-text';
import { isSameGiven, shortNamesOf } from '../../detectors/people/same-person';
import { isCapital, isHyphen, isPoint, isPossessive, isWord, startsSentence } from '../../detectors/people/token-tests';
import { PARTICLE } from '../../vocabulary/official-words';
import { type ArticlePeople, type ArticlePerson, genderOf, isKnighthood } from './article-people';
import { canBeBareName, isContinued } from './bare-name';
import { Bearers } from './bearers';
import { emptyFilter, firstWordOf, type NameFilter } from './name-filter';
import { wordsOf } from './name-mentions';

/** More people of one surname than an article names. */
const MOST_NAMESAKES = 40;

/**
 * One pass over an article for further mentions of its people, left to right, so that it knows whom a surname meant last.
 * `known` are the mentions there are already, in order.
 */
export class NameScan {
  private readonly tokens: PeopleText;
  private readonly known: readonly OfficialMention[];
  private readonly meant: readonly ArticlePerson[];
  private readonly bySurname: Map<string, ArticlePerson[]>;
  private readonly bearers: Bearers;
  private readonly filter: NameFilter;
  private knighted: Map<string, ArticlePerson> | undefined;
  /** Index into `known` of the first that the bearers have not been told of. */
  private untold: number;

  constructor(tokens: PeopleText, { people, meant }: ArticlePeople, known: readonly OfficialMention[]) {
    this.tokens = tokens;
    this.known = known;
    this.meant = meant;
    this.bySurname = new Map();
    this.bearers = new Bearers();
    this.filter = emptyFilter();
    this.knighted = undefined;
    this.untold = 0;
    for (const person of people) this.addPerson(person);
  }

  private addPerson(person: ArticlePerson): void {
    for (const surname of person.surnames) this.addSurname(firstWordOf(surname), person);
    if (!person.isKnighted) return;
    this.knighted ??= new Map();
    for (const given of person.givens) this.addKnighted(given, person);
  }

  /** "Sir Robert" is "Sir Bob" too. */
  private addKnighted(given: string, person: ArticlePerson): void {
    for (const name of [given, ...shortNamesOf(given)]) {
      if (name !== given && this.knighted?.has(name)) continue;
      this.knighted?.set(name, person);
      this.filter.admit(name);
    }
  }

  private addSurname(key: string, person: ArticlePerson): void {
    const same = this.bySurname.get(key);
    if (!same) this.bySurname.set(key, [person]);
    else if (same.length < MOST_NAMESAKES && same.at(-1) !== person) same.push(person);
    this.filter.admit(key);
  }

  /** The mentions beside those that are known already. */
  findFurther(): OfficialMention[] {
    const { tokens, known } = this;
    const { at, kinds, anchors } = tokens;
    const found: OfficialMention[] = [];
    let next = 0;
    // Where the last one ended: a page may repeat a name without a mark between.
    let behind = 0;
    for (let k = 0; k < anchors; k++) {
      const i = at[k] as number;
      if (!((kinds[k] as number) & AT_CAPITAL) || !this.filter.mayBe(tokens, i)) continue;
      const start = tokens.start[i] as number;
      while (next < known.length && (known[next] as OfficialMention).end <= start) next++;
      if (next < known.length && (known[next] as OfficialMention).start <= start) continue;
      const mention = this.readAt(i, next);
      if (!mention || mention.start < Math.max(behind, known[next - 1]?.end ?? 0)) continue;
      found.push(mention);
      behind = mention.end;
    }
    return found;
  }

  /** Tells the bearers of the known mentions up to one. */
  private tell(upTo: number): void {
    for (; this.untold < upTo; this.untold++) {
      const person = this.meant[this.untold] as ArticlePerson;
      for (const surname of person.surnames) this.bearers.meet(firstWordOf(surname), person, person.gender);
    }
  }

  /** The mention at a token, behind so many of the known ones. */
  private readAt(at: number, behind: number): OfficialMention | undefined {
    const word = plain(wordsOf(this.tokens, at, at + 1));
    const people = this.bySurname.get(word);
    if (people) {
      this.tell(behind);
      return this.readSurname(at, word, people);
    }
    const knighted = this.knighted?.get(word);
    return knighted && this.isKnightedGiven(at) ? this.toMention(at - 1, at, at + 1, knighted) : undefined;
  }

  /** "Dame Anne", "Sir Keir", with no surname behind. */
  private isKnightedGiven(at: number): boolean {
    const { tokens } = this;
    if (at === 0 || !isKnighthood(tokens, at - 1) || !isCapital(tokens, at - 1)) return false;
    return !isCapital(tokens, at + 1) || isPossessive(tokens, at + 1) || startsSentence(tokens, at + 1);
  }

  private readSurname(at: number, key: string, all: readonly ArticlePerson[]): OfficialMention | undefined {
    const { tokens } = this;
    let end = at + 1;
    while (isHyphen(tokens, end) && isCapital(tokens, end + 1)) end += 2;
    const people = all.filter(({ surnames }) => surnames.includes(plain(wordsOf(tokens, at, end))));
    if (people.length === 0) return undefined;
    const from = this.startOfParticles(at);
    const name = this.readWhole(from, end, people);
    if (name && name.parts > 1) return this.readFull(name, key, people);
    const honorific = name?.isHonoured ? name.from : this.honorificBefore(from);
    if (honorific === undefined && !canBeBareName(tokens, from, at, end)) return undefined;
    if (isContinued(tokens, end, honorific !== undefined)) return undefined;
    const gender = honorific === undefined ? undefined : genderOf(tokens, honorific, from);
    const person = this.bearers.choose(key, people, gender);
    return person && this.toMention(honorific ?? from, from, end, person, key);
  }

  /** The small words of a surname: "de" in "de Souza". */
  private startOfParticles(at: number): number {
    const { tokens } = this;
    let from = at;
    while (from > 0 && !startsSentence(tokens, from) && isWord(tokens, from - 1)) {
      if (!((tokens.of[from - 1] as number) & PARTICLE)) break;
      from--;
    }
    return from;
  }

  /** The name that ends here, unless what stands in front is the first word of a sentence and no given name ("But Truss"). */
  private readWhole(from: number, end: number, people: readonly ArticlePerson[]): PersonName | undefined {
    const { tokens } = this;
    const name = readNameBefore(tokens, end);
    if (!name || name.parts < 2 || name.isKnownGiven || name.isHonoured) return name;
    if (!startsSentence(tokens, name.given) || name.parts > 2) return name;
    const first = plain(wordsOf(tokens, name.given, name.given + 1));
    return people.some(({ givens }) => givens.includes(first)) ? name : readName(tokens, from);
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
    const person =
      people.find(({ givens }) => givens.some((known) => isSameGiven(known, given))) ??
      (name.isHonoured ? this.findDouble(name, people) : undefined);
    if (person) return this.toMention(name.from, name.given, name.to, person, key);
    this.bearers.meet(key, undefined, genderOf(tokens, name.from, name.given + 1));
    return undefined;
  }

  /** "Ms Saville Roberts" behind "Liz Saville Roberts". */
  private findDouble({ given, to }: PersonName, people: readonly ArticlePerson[]): ArticlePerson | undefined {
    const words = plain(wordsOf(this.tokens, given, to));
    return people.find(({ double }) => double === words);
  }

  private toMention(from: number, given: number, to: number, person: ArticlePerson, key?: string): OfficialMention {
    const name = { from, given, surname: to - 1, to, parts: 1, isKnownGiven: false, isHonoured: from < given };
    if (key !== undefined) this.bearers.meet(key, person, person.gender);
    return toNameMention(this.tokens, name, { rule: 'people-again', certainty: 'inferred', id: person.id });
  }
}

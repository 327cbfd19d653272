import type { OfficialMention } from '../../../model/mention';
import { foldCode } from '../../../text/characters';
import { CAPITAL, type Tokens } from '../../../text/tokens';
import { toNameMention } from '../../detectors/people/official-mention';
import { isHonorific, type PersonName, readName, readNameBefore } from '../../detectors/people/person-name';
import { plain } from '../../detectors/people/plain-text';
import { isSameGiven } from '../../detectors/people/same-person';
import { isCapital, isHyphen, isPoint, isPossessive, isWord, startsSentence } from '../../detectors/people/token-tests';
import { officialWords, PARTICLE } from '../../vocabulary/official-words';
import { type ArticlePerson, genderOf } from './article-people';
import { canBeBareName, isContinued } from './bare-name';
import { Bearers } from './bearers';
import { wordsOf } from './name-mentions';

/** More people of one surname than an article names. */
const MOST_NAMESAKES = 40;

/** One pass over an article for further mentions of its people, left to right, so that it knows whom a surname meant last. */
export class NameScan {
  private readonly bySurname = new Map<string, ArticlePerson[]>();
  private readonly surnamesOf = new Map<string, { readonly person: ArticlePerson; readonly keys: Set<string> }>();
  private readonly knighted = new Map<string, ArticlePerson>();
  private readonly bearers = new Bearers();
  /** By folded first letter, below 128; other letters always pass. */
  private readonly firstLetters = new Uint8Array(128);

  constructor(
    private readonly tokens: Tokens,
    people: readonly ArticlePerson[],
  ) {
    for (const person of people) {
      const keys = new Set<string>();
      this.surnamesOf.set(person.id, { person, keys });
      for (const surname of person.surnames) {
        const key = surname.split(/[\s-]/)[0] ?? surname;
        const same = this.bySurname.get(key) ?? [];
        if (same.length < MOST_NAMESAKES) this.bySurname.set(key, [...same, person]);
        keys.add(key);
        this.admit(key);
      }
      if (person.isKnighted) {
        for (const given of person.givens) {
          this.knighted.set(given, person);
          this.admit(given);
        }
      }
    }
  }

  private admit(word: string): void {
    const code = word.charCodeAt(0);
    if (code < 128) this.firstLetters[code] = 1;
  }

  /** The mentions beside those that are known already. */
  findFurther(mentions: readonly OfficialMention[]): OfficialMention[] {
    const { tokens } = this;
    const found: OfficialMention[] = [];
    const known = [...mentions].sort((a, b) => a.start - b.start);
    let next = 0;
    for (let i = 0; i < tokens.length; i++) {
      if (!((tokens.flags[i] as number) & CAPITAL)) continue;
      const start = tokens.start[i] as number;
      for (let one = known[next]; one && one.end <= start; one = known[++next]) this.remember(one);
      const letter = foldCode(tokens.text.charCodeAt(start));
      if ((letter < 128 && !this.firstLetters[letter]) || (known[next]?.start ?? start + 1) <= start) continue;
      const mention = this.readAt(i);
      if (mention) found.push(mention);
    }
    return found;
  }

  private remember({ id }: OfficialMention): void {
    const known = this.surnamesOf.get(id);
    for (const key of known?.keys ?? []) this.bearers.meet(key, known?.person, known?.person.gender);
  }

  private readAt(at: number): OfficialMention | undefined {
    const word = plain(wordsOf(this.tokens, at, at + 1));
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
    const people = all.filter(({ surnames }) => surnames.has(plain(wordsOf(tokens, at, end))));
    if (people.length === 0) return undefined;
    const from = this.startOfParticles(at);
    const name = this.readWhole(from, end);
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
    const { flags } = officialWords();
    let from = at;
    while (from > 0 && !startsSentence(tokens, from) && isWord(tokens, from - 1)) {
      if (!((flags[tokens.word[from - 1] as number] as number) & PARTICLE)) break;
      from--;
    }
    return from;
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
    if (person) return this.toMention(name.from, name.given, name.to, person, key);
    this.bearers.meet(key, undefined, genderOf(tokens, name.from, name.given + 1));
    return undefined;
  }

  private toMention(from: number, given: number, to: number, person: ArticlePerson, key?: string): OfficialMention {
    const name = { from, given, surname: to - 1, to, parts: 1, isKnownGiven: false, isHonoured: from < given };
    if (key !== undefined) this.bearers.meet(key, person, person.gender);
    return toNameMention(this.tokens, name, { rule: 'people-again', certainty: 'inferred', id: person.id });
  }
}

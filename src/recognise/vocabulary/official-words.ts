import { people } from '../../gazetteer/people';
import { intern, lexiconSize } from '../../text/lexicon';
import { type Tokens, tokenText } from '../../text/tokens';
import { MEN, WOMEN } from './first-names';
import {
  HONORIFICS,
  KEPT_OUT,
  KEPT_OUT_DEEDS,
  NOT_A_NAME,
  PARTICLES,
  PEERAGE,
  POST_NOMINALS,
  SPEECH,
  SURNAMES_TOO,
} from './person-words';
import {
  DETERMINERS,
  FIELD_WORDS,
  GANGS,
  GENERALS,
  IN_CHARGE,
  LEADING_VERBS,
  NOT_CURRENT,
  OF_BODY_WORDS,
  OTHER_FIELDS,
  PARTIES,
  PHRASE_BREAKERS,
  PLURAL_HEADS,
  PREPOSITIONS,
  PROSECUTION,
  ROLE_HEADS,
  ROLE_MODIFIERS,
} from './roles';

/** What a word can do in a phrase about an official; several at once. */
export const HEAD = 1;
export const HEAD_TITLE = 2;
export const HEAD_BODY = 4;
export const HEAD_FIELD = 8;
export const PLURAL = 16;
/** Counts as a head only as the table writes it: "MP", "DI", "MS" are not "mp", "di", "ms". */
export const EXACT_CASE = 32;
export const MODIFIER = 64;
export const FIELD = 128;
export const OTHER_FIELD = 256;
export const HONORIFIC = 512;
export const PEER = 1024;
export const NOT_NAME = 2048;
export const SURNAME_TOO = 4096;
export const FIRST_NAME = 8192;
export const PARTICLE = 1 << 14;
export const POST_NOMINAL = 1 << 15;
export const KEEP_OUT = 1 << 16;
export const DEED = 1 << 17;
export const SAYS = 1 << 18;
export const LEADS = 1 << 19;
export const OVER = 1 << 20;
export const BREAKER = 1 << 21;
export const GENERAL_OF = 1 << 22;
export const WOMAN = 1 << 23;
export const MAN = 1 << 24;
export const HEAD_PUBLIC = 1 << 25;
export const GANG = 1 << 26;
export const OF_BODY = 1 << 27;
export const PROSECUTES = 1 << 28;
export const PARTY = 1 << 29;
export const PREPOSITION = 1 << 30;
export const DETERMINER = 1 << 31;

/**
 * A hundred sets of flags serve six thousand words: a byte a word keeps what every token asks for close at hand. The tables
 * stand here from the start, empty, because code that reads tables that never move is half as fast again.
 */
/** Index into the next two, by lexicon id. */
export const WORD_KINDS = new Uint8Array(0x10000);
export const KIND_FLAGS = new Int32Array(256);
/** 1 where the words are ones that a name of the gazetteer starts with. */
export const KIND_OPENS_KNOWN = new Uint8Array(256);

/** The exact writing of the heads that ask for it. */
let exactHeads: ReadonlyMap<number, readonly string[]> | undefined;

/** Registers the vocabulary of officials and fills the tables; on first use. */
export function officialWords(): void {
  exactHeads ??= build();
}

function build(): ReadonlyMap<number, readonly string[]> {
  const flags = new Int32Array(0x10000);
  const exact = new Map<number, string[]>();
  const mark = (list: string, flag: number): void => {
    for (const word of split(list)) flags[intern(word)] = (flags[intern(word)] as number) | flag;
  };
  mark(ROLE_HEADS.public, HEAD | HEAD_PUBLIC);
  mark(ROLE_HEADS.title, HEAD | HEAD_TITLE);
  mark(ROLE_HEADS.body, HEAD | HEAD_BODY);
  mark(ROLE_HEADS.field, HEAD | HEAD_FIELD);
  mark(GENERALS, HEAD | GENERAL_OF);
  mark(PLURAL_HEADS, PLURAL);
  mark(ROLE_MODIFIERS, MODIFIER);
  mark(FIELD_WORDS, FIELD);
  mark(OTHER_FIELDS, OTHER_FIELD);
  mark(GANGS, GANG);
  mark(OF_BODY_WORDS, OF_BODY);
  mark(PROSECUTION, PROSECUTES);
  mark(PARTIES, PARTY);
  mark(`${HONORIFICS.man} ${HONORIFICS.woman} ${HONORIFICS.any}`, HONORIFIC);
  mark(HONORIFICS.man, MAN);
  mark(HONORIFICS.woman, WOMAN);
  mark(PEERAGE, PEER);
  mark(NOT_A_NAME, NOT_NAME);
  mark(SURNAMES_TOO, SURNAME_TOO);
  mark(PARTICLES, PARTICLE);
  mark(POST_NOMINALS, POST_NOMINAL);
  mark(KEPT_OUT, KEEP_OUT);
  mark(KEPT_OUT_DEEDS, DEED);
  mark(SPEECH, SAYS);
  mark(`${LEADING_VERBS} ${IN_CHARGE}`, LEADS);
  mark(NOT_CURRENT, OVER);
  mark(PHRASE_BREAKERS, BREAKER);
  mark(PREPOSITIONS, PREPOSITION);
  mark(DETERMINERS, DETERMINER);
  markFirstNames(flags);
  for (const list of Object.values(ROLE_HEADS)) {
    for (const word of split(list)) {
      if (!/[A-Z].*[A-Z]/.test(word)) continue;
      const id = intern(word);
      flags[id] = (flags[id] as number) | EXACT_CASE;
      exact.set(id, [...(exact.get(id) ?? []), word]);
    }
  }
  fillKinds(flags, knownOpenings());
  return exact;
}

function fillKinds(byWord: Int32Array, known: ReadonlySet<number>): void {
  const kindOf = new Map<number, number>();
  // Words registered later are of the first kind, that of a word without flags.
  const size = lexiconSize();
  for (let word = 0; word < size; word++) {
    const flags = byWord[word] as number;
    const sort = flags * 2 + (known.has(word) ? 1 : 0);
    const kind = kindOf.get(sort) ?? kindOf.size;
    if (kind === KIND_FLAGS.length) throw new Error('Words have more sets of flags than a byte can tell apart.');
    kindOf.set(sort, kind);
    WORD_KINDS[word] = kind;
    KIND_FLAGS[kind] = flags;
    KIND_OPENS_KNOWN[kind] = known.has(word) ? 1 : 0;
  }
}

/** The first words of all names of the gazetteer. */
function knownOpenings(): Set<number> {
  const openings = new Set<number>();
  for (const { name, otherNames } of people()) {
    for (const each of [name, ...otherNames]) openings.add(intern(each.split(/[\s-]/)[0] ?? ''));
  }
  return openings;
}

/** Given names of the tables below and of everyone the gazetteer knows, save words that are no name by themselves. */
function markFirstNames(flags: Int32Array): void {
  const mark = (name: string, flag: number): void => {
    const id = intern(name);
    flags[id] = (flags[id] as number) | flag;
  };
  for (const name of split(WOMEN)) mark(name, FIRST_NAME | WOMAN);
  for (const name of split(MEN)) mark(name, FIRST_NAME | MAN);
  for (const person of people()) {
    const first = person.name.split(/[ -]/)[0] ?? '';
    if (first.length < 3 || !person.name.includes(' ')) continue;
    if (!((flags[intern(first)] as number) & (HONORIFIC | NOT_NAME))) mark(first, FIRST_NAME);
  }
}

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Whether a head at a token is written as the table writes it, where it asks for that. */
export function isWrittenExactly(tokens: Tokens, at: number): boolean {
  return exactHeads?.get(tokens.word[at] as number)?.includes(tokenText(tokens, at)) ?? true;
}

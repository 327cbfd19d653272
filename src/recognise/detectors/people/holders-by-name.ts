import { type Person, people } from '../../../gazetteer/people';
import { foldCode } from '../../../text/characters';
import { isOfficeHolder } from './people-by-name';
import { plain } from './plain-text';
import { shortNamesOf } from './same-person';

/** Someone who ever held one of the tables' offices, with the first and the folded last word of the name. */
export interface HolderName {
  readonly person: Person;
  readonly given: string;
  readonly surname: string;
}

const NOBODY: readonly HolderName[] = [];
let surnames: Map<string, Person[]> | undefined;
let initialled: HolderName[][] | undefined;

/** Whoever ever held one of the tables' offices, by surname; letter case and quotes aside. */
export function holdersSurnamed(surname: string): readonly Person[] {
  return bySurname().get(plain(surname)) ?? [];
}

/** The surnames of all holders, folded. */
export function holderSurnames(): Iterable<string> {
  return bySurname().keys();
}

/** Holders whose surname starts with one letter and some form of whose given name with another, by their UTF-16 codes. */
export function holdersInitialled(given: number, surname: number): readonly HolderName[] {
  initialled ??= groupByInitials();
  return initialled[keyOf(given, surname)] ?? NOBODY;
}

const keyOf = (given: number, surname: number): number => ((foldCode(given) & 31) << 5) | (foldCode(surname) & 31);

function bySurname(): Map<string, Person[]> {
  if (surnames) return surnames;
  surnames = new Map();
  for (const { person, surname } of holders()) surnames.set(surname, [...(surnames.get(surname) ?? []), person]);
  return surnames;
}

function groupByInitials(): HolderName[][] {
  const groups: HolderName[][] = Array.from({ length: 1 << 10 }, () => []);
  for (const holder of holders()) {
    const { given, surname } = holder;
    const initials = new Set(
      [given, ...shortNamesOf(given)].map((name) => keyOf(name.charCodeAt(0), surname.charCodeAt(0))),
    );
    for (const key of initials) groups[key]?.push(holder);
  }
  return groups;
}

function holders(): HolderName[] {
  return people()
    .filter(({ id }) => isOfficeHolder(id))
    .map((person) => {
      const words = person.name.split(' ');
      return { person, given: words[0] ?? '', surname: plain(words.at(-1) ?? '') };
    });
}

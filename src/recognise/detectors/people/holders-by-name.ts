import { type Person, people } from '../../../gazetteer/people';
import { isOfficeHolder } from './people-by-name';
import { plain } from './plain-text';

let surnames: Map<string, Person[]> | undefined;
let initialled: Map<string, Person[]> | undefined;

/** Whoever ever held one of the tables' offices, by surname; letter case and quotes aside. */
export function holdersSurnamed(surname: string): readonly Person[] {
  surnames ??= groupHolders((_, last) => last);
  return surnames.get(plain(surname)) ?? [];
}

/** Whoever ever held one of the tables' offices, by the first letters of given name and surname. */
export function holdersInitialled(given: string, surname: string): readonly Person[] {
  initialled ??= groupHolders(initials);
  return initialled.get(initials(given, surname)) ?? [];
}

const initials = (first: string, last: string): string => plain(first.charAt(0)) + plain(last.charAt(0));

function groupHolders(keyOf: (first: string, last: string) => string): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of people()) {
    if (!isOfficeHolder(person.id)) continue;
    const words = person.name.split(' ');
    const key = keyOf(words[0] ?? '', plain(words.at(-1) ?? ''));
    groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  return groups;
}

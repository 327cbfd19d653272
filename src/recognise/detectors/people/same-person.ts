import { SHORT_NAMES } from '../../vocabulary/short-names';
import { plain } from './plain-text';

let groups: Map<string, number[]> | undefined;
/** The names of each group. */
const members: string[][] = [];

/** Whether two given names can be one person's: the same, an initial of it, or a short form ("Mike", "Michael"). */
export function isSameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const one = withoutPoints(a);
  const other = withoutPoints(b);
  if (one === other) return true;
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  groups ??= build();
  const of = groups.get(one);
  return of?.some((group) => groups?.get(other)?.includes(group)) ?? false;
}

function withoutPoints(name: string): string {
  return name.includes('.') ? plain(name).replaceAll('.', '') : plain(name);
}

/** Folded names that go by one with a given name ("mike" beside "Michael"). */
export function shortNamesOf(given: string): readonly string[] {
  groups ??= build();
  return (groups.get(plain(given)) ?? []).flatMap((group) => members[group] ?? []);
}

function build(): Map<string, number[]> {
  const map = new Map<string, number[]>();
  for (const [group, line] of SHORT_NAMES.trim().split('\n').entries()) {
    const names = line.split(' ').map(plain);
    members.push(names);
    for (const name of names) map.set(name, [...(map.get(name) ?? []), group]);
  }
  return map;
}

/** Whether one name is the other but for one letter added, dropped or changed, beyond the first letter. */
export function isOneSlipApart(a: string, b: string): boolean {
  const one = plain(a);
  const other = plain(b);
  if (one === other) return true;
  if (one.length < 3 || other.length < 3 || one[0] !== other[0]) return false;
  let start = 1;
  while (start < one.length && one[start] === other[start]) start++;
  const [rest, tail] = [one.slice(start), one.slice(start + 1)];
  const [otherRest, otherTail] = [other.slice(start), other.slice(start + 1)];
  return tail === otherTail || tail === otherRest || rest === otherTail;
}

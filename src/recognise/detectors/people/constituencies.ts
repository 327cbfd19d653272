import { memberships } from '../../../gazetteer/memberships';
import { plain } from './plain-text';

let names: ReadonlySet<string> | undefined;

/** Whether some words are the name of a seat in the House of Commons since 2010: "Birmingham Perry Barr" is nobody called Perry. */
export function isConstituency(words: string): boolean {
  names ??= new Set(memberships().map(({ constituency }) => plain(constituency)));
  return names.has(plain(words));
}

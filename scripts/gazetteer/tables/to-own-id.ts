import { toKebabCase } from '../../../src/text/to-kebab-case';

/** What a table says of an id: nothing where it is the kebab-case of the name, else the id. */
export function toOwnId(id: string, name: string): string {
  return toKebabCase(name) === id ? '' : id;
}

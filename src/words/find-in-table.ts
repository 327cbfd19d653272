import type { FindMessage } from './words';

/** The messages of one language as the browsers read them. */
export type MessageTable = Readonly<Record<string, { readonly message: string }>>;

/** Looks messages up in a table, with parts put in as the browsers do it: `$1` is the first, `$$` a dollar sign. */
export function findInTable(table: MessageTable): FindMessage {
  return (key, parts) => {
    const message = Object.hasOwn(table, key) ? (table[key]?.message ?? '') : '';
    return message.replace(/\$(\$|\d)/g, (_, mark: string) => (mark === '$' ? '$' : (parts[Number(mark) - 1] ?? '')));
  };
}

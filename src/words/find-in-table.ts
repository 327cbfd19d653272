import type { MessageTable } from './tables';
import type { FindMessage } from './words';

/** Looks messages up in a table, with parts put in as the browsers do it: `$1` is the first, `$$` a dollar sign. */
export function findInTable(table: MessageTable): FindMessage {
  return (key, parts) => {
    const message = Object.hasOwn(table, key) ? (table[key]?.message ?? '') : '';
    return message.replace(/\$(\$|\d)/g, (_, mark: string) => (mark === '$' ? '$' : (parts[Number(mark) - 1] ?? '')));
  };
}

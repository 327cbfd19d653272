import type { MessageTable } from './tables';

/** Messages that a content script can show: what stands on the card, and what is said of mentions and figures anywhere. */
const ON_PAGES = /^(card[A-Z]|fact[A-Z]|amount|kinds?_|measure_|verdict_|standing_|place_|body_|period|official[A-Z]|list|months$)/;

/** Whether a message is one that a content script can show. */
export function isCardMessage(key: string): boolean {
  return ON_PAGES.test(key);
}

/** The messages of a table that a content script can show. */
export function toCardMessages(table: MessageTable): MessageTable {
  return Object.fromEntries(Object.entries(table).filter(([key]) => isCardMessage(key)));
}

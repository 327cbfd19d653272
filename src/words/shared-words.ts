import type { Language } from '../model/language';
import { findInTable, type MessageTable } from './find-in-table';
import { type FindMessage, toWords, type Words } from './words';

/**
 * What content scripts and the background say in another language than the browser's: they cannot read the files of the
 * browser's i18n, so one of our pages, which can, leaves it in the extension's storage under this name.
 */
export const SHARED = 'words';
export interface SharedWords {
  readonly language: Language;
  /** Of the extension that wrote it. */
  readonly version: string;
  readonly messages: MessageTable;
}

/** Messages that they can say: what stands on the card, what is said of mentions and figures anywhere, and what the background says. */
const ELSEWHERE =
  /^(card[A-Z]|fact[A-Z]|amount|kinds?_|measure_|verdict_|standing_|place_|body_|period|official[A-Z]|list|months$|change[A-Z]|colour_|menu|badge|problem_(?!file_))/;

/** Whether a message can be said outside our own pages. */
export function isSharedMessage(key: string): boolean {
  return ELSEWHERE.test(key);
}

/** The part of a language's messages that is said outside our own pages. */
export function toShared(language: Language, version: string, table: MessageTable): SharedWords {
  const messages = Object.fromEntries(Object.entries(table).filter(([key]) => isSharedMessage(key)));
  return { language, version, messages };
}

/** The words that were shared, else the browser's own; so also for a message that an older Gatelog did not have yet. */
export function fromShared(shared: SharedWords | undefined, own: Language, findInBrowser: FindMessage): Words {
  if (!shared) return toWords(own, findInBrowser);
  const find = findInTable(shared.messages);
  return toWords(shared.language, (key, parts) => find(key, parts) || findInBrowser(key, parts));
}

import type { Runtime } from 'webextension-polyfill';
import { ProblemError } from '../model/problem';

/** Who sent a message, as the browser vouches for it. */
export type Sender = Runtime.MessageSender;

type Listener = (message: unknown, sender: Sender, reply: (value: unknown) => void) => boolean;

/** The part of the browser's messaging that both browsers give natively in the same form: promises out, `reply` in. */
interface Messaging {
  readonly runtime: {
    readonly id: string;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
  readonly storage: {
    readonly local: {
      get(key: string | null): Promise<Readonly<Record<string, unknown>>>;
      set(items: Readonly<Record<string, unknown>>): Promise<void>;
      remove(key: string): Promise<void>;
      readonly onChanged: { addListener(listener: (changes: Readonly<Record<string, unknown>>) => void): void };
    };
  };
  readonly extension?: { readonly inIncognitoContext: boolean };
  readonly i18n: { getMessage(key: string, parts?: readonly string[]): string };
  readonly tabs?: {
    sendMessage(tab: number, message: unknown, options: { readonly frameId: number }): Promise<unknown>;
  };
}

/**
 * The browser's own messaging, without webextension-polyfill: the gate runs on every news page and may weigh 10 kB.
 * Looked up at each use, since a test or a page may set it late. Throws outside an extension.
 */
export function messaging(): Messaging {
  const scope = globalThis as { readonly browser?: Messaging; readonly chrome?: Messaging };
  const found = scope.browser?.runtime?.id ? scope.browser : scope.chrome;
  if (!found?.runtime?.id) throw new ProblemError('updated');
  return found;
}

/** Whether a message comes from this extension: one of its pages, its worker or its content scripts. */
export function isOwnSender(sender: Sender): boolean {
  return sender.id === messaging().runtime.id;
}

/**
 * Whether a message comes from one of the extension's own pages, not from a content script in a web page: the browser
 * sets `sender.url`, and no page of the web has an address under the extension's.
 */
export function isOwnPage(sender: Sender): boolean {
  return isOwnSender(sender) && (sender.url?.startsWith(messaging().runtime.getURL('')) ?? false);
}

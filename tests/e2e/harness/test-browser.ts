import type { Certificate } from './certificate';
import type { Surface } from './surface';

export type BrowserKind = 'chromium' | 'firefox';

/** What a browser under test is started with. */
export interface LaunchOptions {
  /** Folder of the built extension; `dist/chrome` or `dist/firefox` unless told. */
  readonly dist?: string;
  /** The web it sees; nothing else can be reached. */
  readonly site: { readonly port: number; readonly certificate: Certificate };
  /** Shown on the screen rather than headless: for the tour, and for looking on. */
  readonly isVisible?: boolean;
  /** Leaves the page of the first run open; otherwise it is closed as soon as it is there, so that it gets in no test's way. */
  readonly keepsFirstRun?: boolean;
  /** Language of the browser's own texts and of the extension's, such as 'cy'; English unless told. */
  readonly language?: string;
  /** Folder of its profile, such as one on a disk that is made full; a new one unless told. */
  readonly profile?: string;
}

/** A tab with a web page in it. */
export interface Tab extends Surface {
  goto(url: string): Promise<void>;
  /** Runs in the extension's own world of this page, where the gate and the engine run. */
  inContentScript<A extends readonly unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Runs a library's plain script there; what it sets on `window` stays for later calls. */
  addToContentScript(source: string): Promise<void>;
  /** Prints it, as a PDF file. */
  print(): Promise<Buffer>;
  /** Makes it the active tab of its window. */
  activate(): Promise<void>;
}

/** A real browser with the extension in it: the same for Chromium and for Firefox, so that a journey is written once. */
export interface TestBrowser {
  readonly kind: BrowserKind;
  /** "chrome-extension://…" or "moz-extension://…", without a closing slash. */
  readonly origin: string;
  /** Opens a web page in a new tab, in a private window if asked, and waits until it has loaded. */
  open(url: string, options?: { readonly isPrivate?: boolean }): Promise<Tab>;
  /** Opens the real popup from the toolbar, over this tab. */
  openPopup(tab: Tab): Promise<Surface>;
  /** Opens one of the extension's pages in a tab of its own, such as "src/library/index.html#/articles". */
  openPage(path: string): Promise<Surface>;
  /** The page that the extension opened when it was installed; for browsers started with `keepsFirstRun`. */
  firstRun(): Promise<Surface>;
  /** Installs what is in its folder over what runs, as an update does. */
  update(): Promise<void>;
  /** Says yes for the reader where the browser itself asks whether the extension may read these sites; to be called before it asks. */
  agreeTo(pattern: string): Promise<void>;
  /** Takes back, as a reader may in the browser's own settings, that the extension may read the sites of its manifest. */
  withholdSites(): Promise<void>;
  /** Says yes for the reader where the extension asks for those sites again; to be called before it asks. */
  agreeToSites(): Promise<void>;
  /** Runs in the background, which is woken where it had stopped. */
  inBackground<A extends readonly unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Asks the content script of a tab, by the messages that the popup too would send; throws its error. */
  callTab<T>(tab: Tab, call: string, ...args: readonly unknown[]): Promise<T>;
  /** Stops the service worker or the event page, as the browser does when it pleases. */
  stopBackground(): Promise<void>;
  /** Does what a keyboard shortcut of the manifest does, such as "next-mark". */
  runCommand(name: string): Promise<void>;
  /** Addresses that any part of the extension asked the network for. Must stay empty. */
  extensionRequests(): Promise<readonly string[]>;
  /** Errors that any part of the extension wrote to the console or left uncaught. */
  extensionErrors(): Promise<readonly string[]>;
  /** Waits for a finished download whose name matches, and gives its name and content. */
  download(name: RegExp): Promise<{ readonly name: string; readonly content: Buffer }>;
  /** Settles when the reader has closed the browser. */
  untilClosed(): Promise<void>;
  close(): Promise<void>;
}

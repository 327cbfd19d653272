import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/lib/browsers';
import { GECKO_ID } from '../../../scripts/lib/to-manifest';
import { type Bidi, type ContextInfo, evaluateIn, toBidi } from './bidi';
import { waitForDownload } from './downloads';
import { sendToActiveTab, toAnswer } from './extension-apis';
import * as chrome from './firefox-chrome';
import { FirefoxSurface } from './firefox-surface';
import { closesFirstRun, FIRST_RUN } from './first-run';
import { type Looks, type Surface, toExpression, toLibrary, toValue, waitUntil } from './surface';
import type { LaunchOptions, Tab, TestBrowser } from './test-browser';

/** Fixed, so that the address of our pages is known before the extension is there. */
const UUID = '5f0c4a52-0b1e-4d9a-9a57-6a7e10c0de01';
const VIEWPORT = { width: 1280, height: 800 };

function toPreferences({ site, language }: LaunchOptions, downloads: string): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': site.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': site.port,
    'network.proxy.no_proxies_on': '',
    // A popup closes when it is told to, not when something else on a busy machine takes the focus.
    'ui.popup.disable_autohide': true,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
    // Extensions take their texts from the list of accepted languages where the browser has no such pack.
    'intl.locale.requested': language ?? 'en-GB',
    'intl.accept_languages': `${language ?? 'en-GB'}, en`,
  };
}

/** Starts Firefox with the extension in it; throws where none is installed. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox is installed. On Debian: apt-get install firefox-esr');
  const downloads = mkdtempSync(join(tmpdir(), 'gatelog-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !options.isVisible,
    acceptInsecureCerts: true,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: toPreferences(options, downloads),
  });
  try {
    const bidi = toBidi(browser);
    const { contexts } = await bidi.send<{ contexts: ContextInfo[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    const [window] = contexts;
    if (!window) throw new Error('Firefox shows no window.');
    const started = new FirefoxBrowser(browser, bidi, window.context, downloads, options);
    // Before the installation: allowed afterwards, the extension would be started twice.
    await started.inChrome(chrome.allowInPrivate, GECKO_ID);
    await bidi.send('webExtension.install', {
      extensionData: { type: 'path', path: resolve(options.dist ?? 'dist/firefox') },
    });
    await started.inChrome(chrome.watchExtension, GECKO_ID);
    if (closesFirstRun(options, 'dist/firefox')) await started.closeFirstRun();
    return started;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

class FirefoxBrowser implements TestBrowser {
  readonly kind = 'firefox';
  readonly origin = `moz-extension://${UUID}`;

  constructor(
    readonly browser: Browser,
    readonly bidi: Bidi,
    readonly window: string,
    readonly downloads: string,
    readonly options: LaunchOptions,
  ) {}

  async closeFirstRun(): Promise<void> {
    await (await this.firstRun()).close();
  }

  async firstRun(): Promise<Surface> {
    const page = await waitUntil('the page of the first run', async () => {
      const { contexts } = await this.bidi.send<{ contexts: ContextInfo[] }>('browsingContext.getTree', {});
      return contexts.find(({ url }) => url === `${this.origin}/${FIRST_RUN}`);
    });
    return new FirefoxSurface(this, page.context);
  }

  async update(): Promise<void> {
    await this.bidi.send('webExtension.install', {
      extensionData: { type: 'path', path: resolve(this.options.dist ?? 'dist/firefox') },
    });
  }

  async agreeTo(): Promise<void> {
    await this.inChrome(chrome.agreeToPermissions);
  }

  async withholdSites(): Promise<void> {
    await this.inChrome(chrome.withholdSites, GECKO_ID);
  }

  async agreeToSites(): Promise<void> {
    await this.inChrome(chrome.agreeToPermissions);
  }

  /** Runs a function of firefox-chrome.ts in the browser's own window, with all its powers. */
  async inChrome<A extends readonly unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return toValue<T>(await evaluateIn(this.bidi, this.window, toExpression(fn, args)));
  }

  async open(url: string, { isPrivate = false } = {}): Promise<Tab> {
    const context = isPrivate ? await this.inChrome(chrome.openPrivateWindow) : await this.#createTab();
    await this.#fit(context);
    const tab = new FirefoxTab(this, context);
    await tab.goto(url);
    return tab;
  }

  async openPopup(tab: Tab): Promise<Surface> {
    await tab.activate();
    await this.inChrome(chrome.openPopup, GECKO_ID, (tab as FirefoxTab).context);
    const context = await waitUntil('the popup', () => this.inChrome(chrome.findView, GECKO_ID, 'popup'));
    const popup = new FirefoxPopup(this, context);
    await popup.waitFor(
      'the popup to load',
      () => document.readyState === 'complete' && location.href !== 'about:blank',
    );
    return popup;
  }

  async openPage(path: string): Promise<Surface> {
    const context = await this.#createTab();
    await this.#fit(context);
    // The usual waits never end on an extension's page.
    await this.bidi.send('browsingContext.navigate', { context, url: `${this.origin}/${path}`, wait: 'none' });
    const page = new FirefoxSurface(this, context);
    await page.waitFor(
      `${path} to load`,
      (origin) => document.readyState === 'complete' && location.href.startsWith(origin),
      this.origin,
    );
    return page;
  }

  async inBackground<A extends readonly unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    await this.inChrome(chrome.wakeBackground, GECKO_ID);
    const context = await waitUntil('the event page', () => this.inChrome(chrome.findView, GECKO_ID, 'background'));
    return toValue<T>(await evaluateIn(this.bidi, context, toExpression(fn, args)));
  }

  async callTab<T>(tab: Tab, call: string, ...args: readonly unknown[]): Promise<T> {
    await tab.activate();
    const reply = await this.inBackground(sendToActiveTab, await tab.evaluate(() => location.href), { call, args });
    return toAnswer<T>(reply);
  }

  async stopBackground(): Promise<void> {
    await this.inChrome(chrome.stopBackground, GECKO_ID);
  }

  async runCommand(name: string): Promise<void> {
    await this.inChrome(chrome.runCommand, GECKO_ID, name);
  }

  extensionRequests(): Promise<readonly string[]> {
    return this.inChrome(chrome.readRequests);
  }

  extensionErrors(): Promise<readonly string[]> {
    return this.inChrome(chrome.readErrors);
  }

  download(name: RegExp): Promise<{ readonly name: string; readonly content: Buffer }> {
    return waitForDownload(this.downloads, name);
  }

  async setLooks({ scheme, forcedColors, reducedMotion, isTouch }: Looks): Promise<void> {
    const [forced, still, touch] = [forcedColors ?? false, reducedMotion ?? false, isTouch ?? false];
    await this.inChrome(chrome.setLooks, scheme === 'dark', forced, still, touch);
  }

  async untilClosed(): Promise<void> {
    if (this.browser.connected) await new Promise<void>((done) => this.browser.once('disconnected', () => done()));
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.downloads, { recursive: true, force: true });
  }

  async #createTab(): Promise<string> {
    const { context } = await this.bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    return context;
  }

  async #fit(context: string): Promise<void> {
    if (!this.options.isVisible) await this.bidi.send('browsingContext.setViewport', { context, viewport: VIEWPORT });
  }
}

class FirefoxTab extends FirefoxSurface implements Tab {
  constructor(
    readonly browser: FirefoxBrowser,
    context: string,
  ) {
    super(browser, context);
  }

  async goto(url: string): Promise<void> {
    await this.host.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  async print(): Promise<Buffer> {
    const { data } = await this.host.bidi.send<{ data: string }>('browsingContext.print', { context: this.context });
    return Buffer.from(data, 'base64');
  }

  async activate(): Promise<void> {
    await this.host.bidi.send('browsingContext.activate', { context: this.context });
  }

  async inContentScript<A extends readonly unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return toValue<T>(await this.#runInContentScript(toExpression(fn, args)));
  }

  async addToContentScript(source: string): Promise<void> {
    await this.#runInContentScript(toLibrary(source));
  }

  async #runInContentScript(expression: string): Promise<string | undefined> {
    const answer = await this.browser.inChrome(chrome.evaluateInContentScript, GECKO_ID, this.context, expression);
    if ('error' in answer) throw new Error(answer.error);
    return answer.json;
  }
}

class FirefoxPopup extends FirefoxSurface {
  override async close(): Promise<void> {
    await this.evaluate(() => window.close());
  }
}

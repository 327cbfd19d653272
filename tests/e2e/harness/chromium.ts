import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type KeyInput, type Page, type Target } from 'puppeteer-core';
import { findChromium } from '../../../scripts/lib/browsers';
import { type Watch, watchExtension } from './chromium-watch';
import { waitForDownload } from './downloads';
import { type ExtensionApis, sendToActiveTab, toAnswer } from './extension-apis';
import { closesFirstRun, FIRST_RUN } from './first-run';
import { splitKeys } from './keys';
import { type Looks, Surface, toExpression, toLibrary, toValue, waitUntil, within } from './surface';
import type { LaunchOptions, Tab, TestBrowser } from './test-browser';

/** What Chromium asks the network for by itself; off, so that what is asked for is ours or the page's. */
const QUIET_FEATURES = 'NetworkTimeServiceQuerying,OptimizationHints,Translate,MediaRouter,DialMediaRouteProvider';

function toArguments({ site, language, isVisible }: LaunchOptions): string[] {
  // Root cannot use the sandbox, nor can many containers; a reader at the screen keeps it.
  const hasSandbox = isVisible && process.getuid?.() !== 0;
  return [
    ...(hasSandbox ? [] : ['--no-sandbox']),
    // The screen without a screen is 800 by 600, too small for a popup to take its size.
    ...(isVisible ? [] : ['--disable-gpu', '--screen-info={1600x1200}']),
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-domain-reliability',
    `--disable-features=${QUIET_FEATURES}`,
    `--proxy-server=127.0.0.1:${site.port}`,
    '--proxy-bypass-list=<-loopback>',
    `--ignore-certificate-errors-spki-list=${site.certificate.spkiHash}`,
    '--window-size=1280,900',
    `--lang=${language ?? 'en-GB'}`,
  ];
}

/** Starts Chrome, Chromium or Edge with the extension in it; throws where none is installed. */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chrome, Chromium or Edge is installed. On Debian: apt-get install chromium');
  const downloads = mkdtempSync(join(tmpdir(), 'gatelog-downloads-'));
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    headless: !options.isVisible,
    defaultViewport: options.isVisible ? null : { width: 1280, height: 800 },
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    ...(options.profile ? { userDataDir: options.profile } : {}),
    args: toArguments(options),
    ignoreDefaultArgs: options.isVisible ? ['--enable-automation'] : [],
    // Chromium picks the language of the extension's own texts from here, not from --lang.
    env: { ...process.env, LANGUAGE: options.language ?? 'en_GB' },
  });
  try {
    const dist = resolve(options.dist ?? 'dist/chrome');
    const started = new ChromiumBrowser(browser, await install(browser, dist), downloads, dist);
    if (closesFirstRun(options, 'dist/chrome')) await started.closeFirstRun();
    return started;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** What puppeteer's installExtension does, and allows the extension in private windows, as a reader may. */
async function install(browser: Browser, path: string): Promise<string> {
  const session = await browser.target().createCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path, enableInIncognito: true });
  await session.detach();
  return id;
}

class ChromiumBrowser implements TestBrowser {
  readonly kind = 'chromium';
  readonly origin: string;
  readonly #errors: string[] = [];
  readonly #requests: string[] = [];
  readonly #watch: Watch;
  #workers: CDPSession | undefined;

  constructor(
    readonly browser: Browser,
    readonly id: string,
    readonly downloads: string,
    readonly dist: string,
  ) {
    this.origin = `chrome-extension://${id}`;
    this.#watch = watchExtension(browser, this.origin, { errors: this.#errors, requests: this.#requests });
  }

  async closeFirstRun(): Promise<void> {
    const target = await this.browser.waitForTarget((one) => one.url() === `${this.origin}/${FIRST_RUN}`);
    await (await target.page())?.close();
  }

  async open(url: string, { isPrivate = false } = {}): Promise<Tab> {
    const page = isPrivate ? await this.#openPrivatePage() : await this.browser.newPage();
    const tab = new ChromiumTab(page, this.origin);
    await tab.goto(url);
    return tab;
  }

  async openPopup(tab: Tab): Promise<Surface> {
    if (!(tab instanceof ChromiumTab)) throw new Error('The popup opens over a tab of this browser.');
    await tab.activate();
    const extension = (await this.browser.extensions()).get(this.id);
    if (!extension) throw new Error('The extension is no longer installed.');
    const earlier = new Set(this.browser.targets());
    const isPopup = (target: Target) => !earlier.has(target) && target.url().startsWith(`${this.origin}/src/popup/`);
    const [target] = await Promise.all([
      this.browser.waitForTarget(isPopup, { timeout: 10_000 }),
      extension.triggerAction(tab.page),
    ]);
    return new ChromiumSurface(await target.asPage());
  }

  async openPage(path: string): Promise<Surface> {
    const page = await this.browser.newPage();
    await page.goto(`${this.origin}/${path}`);
    return new ChromiumSurface(page);
  }

  async firstRun(): Promise<Surface> {
    const isFirstRun = (one: Target) => one.url() === `${this.origin}/${FIRST_RUN}`;
    const target = await this.browser.waitForTarget(isFirstRun, { timeout: 10_000 });
    return new ChromiumSurface(await target.asPage());
  }

  async update(): Promise<void> {
    const worker = this.#findWorker();
    if (worker) await this.#watch.release(worker);
    await install(this.browser, this.dist);
  }

  async agreeTo(pattern: string): Promise<void> {
    // Its prompt is out of reach; it does not ask for what the reader granted before on its own page of extensions.
    await this.#inSettings(`addHostPermission('${this.id}', '${pattern}')`);
  }

  withholdSites(): Promise<void> {
    return this.#inSettings(`updateExtensionConfiguration({ extensionId: '${this.id}', hostAccess: 'ON_CLICK' })`);
  }

  agreeToSites(): Promise<void> {
    return this.#inSettings(`updateExtensionConfiguration({ extensionId: '${this.id}', hostAccess: 'ON_ALL_SITES' })`);
  }

  /** Does something on the browser's own page of extensions. */
  async #inSettings(call: string): Promise<void> {
    const page = await this.browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(`chrome.developerPrivate.${call}`);
    await page.close();
  }

  async inBackground<A extends readonly unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const expression = toExpression(fn, args);
    for (let tries = 0; ; tries++) {
      try {
        return toValue<T>(await this.#evaluateInWorker(expression));
      } catch (error) {
        // A worker that had just been stopped can still be listed, and one just started can go with the page that woke it.
        if (tries === 5 || !/detached|closed|No target|No session/i.test(String(error))) throw error;
      }
    }
  }

  async #evaluateInWorker(expression: string): Promise<string | undefined> {
    if (!this.#findWorker()) await this.#wake();
    const target = await waitUntil('the service worker to start', async () => this.#findWorker());
    // A session of its own: puppeteer's hangs on the page that woke the worker, and closes with it.
    const session = await target.createCDPSession();
    // A worker just starting may swallow its first question.
    await within(2000, session.send('Runtime.evaluate', { expression: '0' }), 'the worker had closed its ears');
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', asked);
    await session.detach().catch(() => undefined);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as string | undefined;
  }

  async callTab<T>(tab: Tab, call: string, ...args: readonly unknown[]): Promise<T> {
    await tab.activate();
    const reply = await this.inBackground(sendToActiveTab, await tab.evaluate(() => location.href), { call, args });
    return toAnswer<T>(reply);
  }

  async stopBackground(): Promise<void> {
    const target = this.#findWorker();
    if (target) await this.#watch.release(target);
    // Asked of the workers' own domain: it also reaches one that is just starting, and answers once it has stopped.
    this.#workers ??= await this.#openWorkersSession();
    await this.#workers.send('ServiceWorker.stopAllWorkers');
    // A message on its way may have woken a new one already.
    await waitUntil('the service worker to stop', async () => !target || this.#findWorker() !== target);
  }

  /** Any page of the profile sees its workers; the first tab is there from the start. */
  async #openWorkersSession(): Promise<CDPSession> {
    const [page] = await this.browser.pages();
    if (!page) throw new Error('Chromium has no tab.');
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    return session;
  }

  async runCommand(name: string): Promise<void> {
    // Keys that reach a page by CDP never reach the browser's own shortcuts, so the event is raised where it arrives.
    await this.inBackground(async (command) => {
      const { tabs, commands } = (globalThis as unknown as { readonly chrome: ExtensionApis }).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      commands.onCommand.dispatch(command, tab);
    }, name);
  }

  async extensionRequests(): Promise<readonly string[]> {
    return this.#requests;
  }

  async extensionErrors(): Promise<readonly string[]> {
    return this.#errors;
  }

  download(name: RegExp): Promise<{ readonly name: string; readonly content: Buffer }> {
    return waitForDownload(this.downloads, name);
  }

  async untilClosed(): Promise<void> {
    if (this.browser.connected) await new Promise<void>((done) => this.browser.once('disconnected', () => done()));
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.downloads, { recursive: true, force: true });
  }

  #isWorker(target: Target): boolean {
    return target.type() === 'service_worker' && target.url().startsWith(this.origin);
  }

  #findWorker(): Target | undefined {
    return this.browser.targets().findLast((target) => this.#isWorker(target));
  }

  /** Any message wakes the worker, whether or not it is answered. */
  async #wake(): Promise<void> {
    const page = await this.browser.newPage();
    await page.goto(`${this.origin}/manifest.json`);
    await page.evaluate('chrome.runtime.sendMessage({ call: "wake" }).catch(() => undefined)');
    await page.close();
  }

  /** A page in a private window. Contexts made over CDP are private as well, but no extension can address their tabs. */
  async #openPrivatePage(): Promise<Page> {
    const opener = await this.browser.newPage();
    await opener.goto(`${this.origin}/manifest.json`);
    // The first-run page may open at the same time, so the new one is known by its address.
    const url = `about:blank#private-${this.browser.targets().length}-${Date.now()}`;
    const [target] = await Promise.all([
      this.browser.waitForTarget((one) => one.url() === url, { timeout: 10_000 }),
      opener.evaluate(`chrome.windows.create({ incognito: true, url: "${url}" }).then(() => undefined)`),
    ]);
    await opener.close();
    const page = await target.page();
    if (!page) throw new Error('The private window has no page.');
    await page.setViewport({ width: 1280, height: 800 });
    return page;
  }
}

class ChromiumSurface extends Surface {
  #emulation: Promise<CDPSession> | undefined;
  #isTouch = false;

  constructor(readonly page: Page) {
    super();
  }

  protected async run(expression: string): Promise<string | undefined> {
    return (await this.page.evaluate(expression)) as string | undefined;
  }

  protected capture(): Promise<Uint8Array> {
    return this.page.screenshot();
  }

  moveTo(x: number, y: number): Promise<void> {
    return this.page.mouse.move(x, y);
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.page.mouse.click(x, y);
  }

  async press(keys: string): Promise<void> {
    const parts = splitKeys(keys) as readonly KeyInput[];
    for (const key of parts) await this.page.keyboard.down(key);
    for (const key of [...parts].reverse()) await this.page.keyboard.up(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  async setLooks({ scheme, forcedColors, reducedMotion, isTouch }: Looks): Promise<void> {
    // All at once, on one session: each call replaces what an earlier one set.
    this.#emulation ??= this.page.createCDPSession();
    const emulation = await this.#emulation;
    this.#isTouch = isTouch ?? false;
    await emulation.send('Emulation.setTouchEmulationEnabled', { enabled: this.#isTouch });
    await emulation.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme ?? 'light' },
        { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
        { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
      ],
    });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
    // Puppeteer takes every size without a word on touching for one with a mouse.
    if (this.#isTouch) await (await this.#emulation)?.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  }

  async close(): Promise<void> {
    if (!this.page.isClosed()) await this.page.close();
  }
}

class ChromiumTab extends ChromiumSurface implements Tab {
  constructor(
    page: Page,
    readonly origin: string,
  ) {
    super(page);
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async print(): Promise<Buffer> {
    return Buffer.from(await this.page.pdf());
  }

  async activate(): Promise<void> {
    await this.page.bringToFront();
  }

  async inContentScript<A extends readonly unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return toValue<T>(await this.#runInContentScript(toExpression(fn, args)));
  }

  async addToContentScript(source: string): Promise<void> {
    await this.#runInContentScript(toLibrary(source));
  }

  async #runInContentScript(expression: string): Promise<string | undefined> {
    const realm = await waitUntil('the content script', async () => this.page.extensionRealms().at(-1));
    // Named as the extension's, so that what a test does there counts as the extension's doing.
    const source = `${expression}\n//# sourceURL=${this.origin}/harness.js`;
    return (await realm.evaluate(source)) as string | undefined;
  }
}

/**
 * Functions that run in Firefox's own window, with a system principal: each is sent as source, so it uses nothing from
 * around it. They do what a reader does with the browser itself, and what only the browser can see.
 */

/* The browser's own globals; there is no typing of them, and each use is one line. */
// biome-ignore-start lint/suspicious/noExplicitAny: Firefox's internals have no types
declare const Services: any;
declare const ChromeUtils: any;
declare const WebExtensionPolicy: any;
declare const Ci: any;
declare const OpenBrowserWindow: (options: object) => any;

/** Allows the extension in private windows, as a reader may. */
export async function allowInPrivate(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const permissions = { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] };
  await ExtensionPermissions.add(id, permissions);
}

/** Has optional permissions be given without a question, as a reader who says yes to each. */
export function agreeToPermissions(): void {
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
}

/** Takes back every site that the extension may read, as a reader may on the page of add-ons. */
export async function withholdSites(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const origins = [...extension.allowedOrigins.patterns].map(({ pattern }: any) => pattern);
  await ExtensionPermissions.remove(id, { permissions: [], origins, data_collection: [] }, extension);
}

/** Opens the extension's popup from the toolbar of the window that shows a context. */
export async function openPopup(id: string, context: string): Promise<void> {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  // One that a failed case left open, or is still opening, would stand in the way of its next try, whichever panel has it.
  for (const panel of document.querySelectorAll<any>('panel:has(.webextension-popup-browser)')) {
    if (panel.state === 'closed') continue;
    const gone = new Promise((done) => panel.addEventListener('popuphidden', done, { once: true }));
    panel.hidePopup();
    await gone;
  }
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  const view = NavigableManager.getBrowserById(context).ownerDocument.defaultView;
  // A press of the button gives the extension the tab it was pressed over.
  extension.tabManager.addActiveTabPermission(view.gBrowser.selectedTab);
  await action.openPopup(view);
}

/**
 * Context id of a view of the extension that is in no tab (popup, background, sidebar), or undefined while there is
 * none. BiDi looks only through tabs, so the lookup is taught this one view.
 */
export function findView(id: string, type: string): string | undefined {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const views = [...WebExtensionPolicy.getByID(id).extension.views];
  const browser = views.findLast((view: any) => view.viewType === type && view.active !== false)?.xulBrowser;
  // A popup loads out of sight in a browser that is thrown away once its page has moved into the one that is shown.
  if (browser?.classList.contains('webextension-preload-browser')) return undefined;
  if (!browser) return undefined;
  browser.permanentKey ??= {};
  const found = NavigableManager.getIdForBrowser(browser);
  const manager = NavigableManager as any;
  manager.gatelogViews ??= new Map();
  if (!manager.gatelogLookup) {
    manager.gatelogLookup = manager.getBrowserById.bind(manager);
    manager.getBrowserById = (wanted: string) => manager.gatelogViews.get(wanted) ?? manager.gatelogLookup(wanted);
  }
  manager.gatelogViews.set(found, browser);
  return found;
}

export async function wakeBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.wakeupBackground?.();
}

export async function stopBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground();
}

/** Opens a private window and gives the context id of its tab. */
export async function openPrivateWindow(): Promise<string> {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const opened = OpenBrowserWindow({ private: true });
  // Its own start page comes after all that, and would take the place of a page that is asked for before.
  const isAtRest = () => {
    if (!opened.gBrowserInit?.delayedStartupFinished) return false;
    const { currentURI, webProgress } = opened.gBrowser.selectedBrowser;
    return currentURI.spec === 'about:privatebrowsing' && !webProgress.isLoadingDocument;
  };
  while (!isAtRest()) await new Promise((done) => setTimeout(done, 20));
  return NavigableManager.getIdForBrowser(opened.gBrowser.selectedBrowser);
}

/** Raises a command of the manifest as its keyboard shortcut would. */
export function runCommand(id: string, name: string): void {
  WebExtensionPolicy.getByID(id).extension.shortcuts.onCommand(name);
}

/** Begins to note what the extension asks the network for, and the errors it leaves. */
export function watchExtension(id: string): void {
  Services.gatelogRequests = [];
  Services.gatelogErrors = [];
  const { mozExtensionHostname } = WebExtensionPolicy.getByID(id);
  Services.console.registerListener({
    observe(message: any) {
      const error = message instanceof Ci.nsIScriptError ? message : undefined;
      const isError = error && (error.flags & Ci.nsIScriptError.warningFlag) === 0;
      // Firefox says this itself when a page, or a popup, goes while a message of its own is on the way.
      const isOfClosing = isError && error.errorMessage.includes('after context unloaded');
      if (isError && !isOfClosing && error.sourceName.includes(mozExtensionHostname))
        Services.gatelogErrors.push(`${error.errorMessage} (${error.sourceName}:${error.lineNumber})`);
    },
  });
  // console.error is heard in the process that says it, so an ear goes into each.
  const source = `
    const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
    const everyone = Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal);
    storage.addLogEventListener(({ wrappedJSObject: { level, filename, arguments: words } }) => {
      if (level !== 'error' || !filename.startsWith('moz-extension://${mozExtensionHostname}')) return;
      const text = Array.from(words, (word) => String(word?.message ?? word)).join(' ');
      Services.cpmm.sendAsyncMessage('gatelog:error', text + ' (' + filename + ')');
    }, everyone);`;
  Services.ppmm.addMessageListener('gatelog:error', ({ data }: any) => Services.gatelogErrors.push(data));
  Services.ppmm.loadProcessScript(`data:,${encodeURIComponent(source)}`, true);
  const observer = {
    observe(subject: any) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const { triggeringPrincipal: by, loadingPrincipal: within, externalContentPolicyType: type } = channel.loadInfo;
      const isOurs = [by, within].some((one) => (one?.addonPolicy ?? one?.contentScriptAddonPolicy)?.id === id);
      // A content script's fetch goes out in the page's own name. Pages of the test web make none, so theirs are ours.
      const { TYPE_FETCH, TYPE_XMLHTTPREQUEST, TYPE_BEACON, TYPE_WEBSOCKET } = Ci.nsIContentPolicy;
      const isScripted = [TYPE_FETCH, TYPE_XMLHTTPREQUEST, TYPE_BEACON, TYPE_WEBSOCKET].includes(type);
      const isFromPage = isScripted && /^https?:/.test(by?.origin ?? '');
      // Following a link of the extension's to an article is the reader's own doing.
      if ((isOurs || isFromPage) && !channel.isDocument) Services.gatelogRequests.push(channel.URI.spec);
    },
  };
  Services.obs.addObserver(observer, 'http-on-modify-request');
}

export function readRequests(): string[] {
  return Services.gatelogRequests;
}

export function readErrors(): string[] {
  return Services.gatelogErrors;
}

/** Colour scheme, forced colours, motion and fingers, for all pages of the browser. */
export function setLooks(isDark: boolean, hasForcedColors: boolean, isStill: boolean, isTouch: boolean): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', isDark ? 0 : 1);
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', isDark ? 1 : 0);
  Services.prefs.setIntPref('browser.display.document_color_use', hasForcedColors ? 2 : 0);
  Services.prefs.setIntPref('ui.prefersReducedMotion', isStill ? 1 : 0);
  // A finger is coarse; a mouse is fine and can hover.
  Services.prefs.setIntPref('ui.primaryPointerCapabilities', isTouch ? 1 : 6);
  Services.prefs.setIntPref('ui.allPointerCapabilities', isTouch ? 1 : 6);
}

/** Evaluates an expression in the extension's world of a web page; gives the JSON it comes to, or the error. */
export async function evaluateInContentScript(
  id: string,
  context: string,
  expression: string,
): Promise<{ readonly json?: string } | { readonly error: string }> {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { messageManager } = NavigableManager.getBrowserById(context);
  const name = `gatelog:${Math.random()}`;
  const script = `(async () => {
    const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
    const world = ExtensionContent.getContextByExtensionId(${JSON.stringify(id)}, content);
    if (!world) throw new Error('The page has no content script.');
    const file = 'moz-extension://${WebExtensionPolicy.getByID(id).mozExtensionHostname}/harness.js';
    return Cu.evalInSandbox(${JSON.stringify(expression)}, world.sandbox, 'latest', file, 1);
  })().then(
    (json) => sendAsyncMessage(${JSON.stringify(name)}, { json }),
    (error) => sendAsyncMessage(${JSON.stringify(name)}, { error: String(error) }),
  );`;
  return new Promise((done) => {
    const listener = (message: any) => {
      messageManager.removeMessageListener(name, listener);
      done(message.data);
    };
    messageManager.addMessageListener(name, listener);
    messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}
// biome-ignore-end lint/suspicious/noExplicitAny: Firefox's internals have no types

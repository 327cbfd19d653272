import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toReading } from '../../src/memory/to-reading';
import { keepArticle } from '../../src/store/articles';
import { changeSettings } from '../../src/store/settings';
import { markedArticle } from '../memory/marked-article';
import { freshStore } from '../store/fresh-store';

const NOBODY = 'Could not establish connection. Receiving end does not exist.';
const { browser, calls } = vi.hoisted(() => {
  const calls: unknown[] = [];
  const event = () => ({ addListener: vi.fn() });
  return {
    calls,
    browser: {
      scripting: {
        executeScript: vi.fn(async () => []),
        insertCSS: vi.fn(async () => undefined),
        getRegisteredContentScripts: vi.fn(async (): Promise<object[]> => []),
        registerContentScripts: vi.fn(async () => undefined),
        updateContentScripts: vi.fn(async () => undefined),
        unregisterContentScripts: vi.fn(async () => undefined),
      },
      i18n: { getMessage: vi.fn((key: string) => key) },
      storage: { local: { get: vi.fn(async () => ({})), onChanged: event() } },
      permissions: {
        getAll: vi.fn(async (): Promise<object> => ({ origins: [] })),
        onAdded: event(),
        onRemoved: event(),
      },
      contextMenus: { removeAll: vi.fn(async () => undefined), create: vi.fn(), onClicked: event() },
      commands: { onCommand: event() },
      alarms: { create: vi.fn(async () => undefined), onAlarm: event() },
      tabs: {
        create: vi.fn(async () => ({})),
        query: vi.fn(async (): Promise<object[]> => []),
        sendMessage: vi.fn(async (_tab: number, request: unknown): Promise<unknown> => {
          calls.push(request);
          return { value: null };
        }),
      },
      runtime: {
        id: 'own',
        getURL: (path: string) => `chrome-extension://own/${path}`,
        getManifest: () => ({ content_scripts: [{ js: ['gate.js'], css: ['marks.css'] }] }),
        onInstalled: event(),
        onStartup: event(),
        onMessage: { addListener: vi.fn(), removeListener: vi.fn() },
      },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.stubGlobal('chrome', browser);
const { answerCommand } = await import('../../src/background/commands');
const { answerInstalled } = await import('../../src/background/installed');
const { answerMenu } = await import('../../src/background/menus');
const { answerAlarm } = await import('../../src/background/retention');

const TAB = {
  id: 7,
  url: 'https://blog.example/a',
  index: 0,
  highlighted: false,
  active: true,
  pinned: false,
  incognito: false,
};
const CLICK = { menuItemId: 'save-selection', modifiers: [], editable: false, pageUrl: TAB.url, frameId: 3 };

beforeEach(() => {
  vi.clearAllMocks();
  calls.length = 0;
});

describe('a keyboard command', () => {
  it.each([
    ['next-mark', { call: 'stepMark', args: ['next'] }],
    ['previous-mark', { call: 'stepMark', args: ['previous'] }],
    ['open-card', { call: 'openCard', args: [] }],
    ['save-selection', { call: 'saveSelection', args: [] }],
  ])('%s calls the page', async (name, request) => {
    await answerCommand(name, TAB);
    expect(calls).toEqual([request]);
  });

  it('finds the tab in front where the browser names none, and puts the engine in where nobody is', async () => {
    browser.tabs.query.mockResolvedValueOnce([TAB]);
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error(NOBODY));
    await answerCommand('open-card');
    expect(browser.scripting.executeScript).toHaveBeenCalledTimes(1);
    expect(calls).toEqual([{ call: 'openCard', args: [] }]);
  });

  it('does nothing where it is unknown, or no tab is in front', async () => {
    await answerCommand('toString', TAB);
    await answerCommand('open-card');
    expect(calls).toEqual([]);
  });

  it('fails with what the page said, without putting the engine in again', async () => {
    browser.tabs.sendMessage.mockResolvedValueOnce({ error: 'No mark here.' });
    await expect(answerCommand('open-card', TAB)).rejects.toThrow('No mark here.');
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe('the context menu', () => {
  it('saves the selection of the very frame', async () => {
    await answerMenu(CLICK, TAB);
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { call: 'saveSelection', args: [] }, { frameId: 3 });
  });

  it('opens the library', async () => {
    await answerMenu({ ...CLICK, menuItemId: 'open-library' }, undefined);
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://own/src/library/index.html' });
    expect(calls).toEqual([]);
  });
});

describe('the alarm', () => {
  it('lets go of what is older than the reader wants, and of nothing by default', async () => {
    const store = await freshStore();
    const url = 'https://www.bbc.co.uk/news/uk-1';
    await keepArticle(store, await toReading(markedArticle(url, 'Old.'), '2020-01-01T10:00:00.000Z'));
    await answerAlarm({ name: 'let-go', scheduledTime: 0 });
    expect(await store.count('articles')).toBe(1);
    await changeSettings(store, { retentionDays: 30 });
    await answerAlarm({ name: 'another', scheduledTime: 0 });
    expect(await store.count('articles')).toBe(1);
    await answerAlarm({ name: 'let-go', scheduledTime: 0 });
    expect(await store.count('articles')).toBe(0);
  });
});

describe('installation', () => {
  it('makes the menus, opens the first-run page, and reads the articles that are open', async () => {
    browser.tabs.query.mockResolvedValueOnce([TAB, { ...TAB, id: 8 }]);
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('This tab shows an error page.'));
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await answerInstalled({ reason: 'install', temporary: false });
    expect(browser.contextMenus.create).toHaveBeenCalledTimes(2);
    expect(browser.alarms.create).toHaveBeenCalledTimes(2);
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://own/src/welcome/index.html' });
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 8 }, files: ['gate.js'] });
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('greets nobody after an update of Gatelog or of the browser', async () => {
    await answerInstalled({ reason: 'update', temporary: false });
    await answerInstalled({ reason: 'browser_update', temporary: false });
    expect(browser.tabs.create).not.toHaveBeenCalled();
    expect(browser.tabs.query).toHaveBeenCalledTimes(1);
  });
});

it('listens to everything in its first turn, since an event that finds no listener is lost', async () => {
  await import('../../src/background/worker');
  for (const { addListener } of [
    browser.runtime.onInstalled,
    browser.runtime.onMessage,
    browser.runtime.onStartup,
    browser.alarms.onAlarm,
    browser.contextMenus.onClicked,
    browser.commands.onCommand,
    browser.permissions.onAdded,
    browser.permissions.onRemoved,
    browser.storage.local.onChanged,
  ]) {
    expect(addListener).toHaveBeenCalledTimes(1);
  }
});

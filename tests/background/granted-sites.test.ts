import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SITES, toMatchPattern } from '../../src/model/sites';

const { browser } = vi.hoisted(() => ({
  browser: {
    permissions: { getAll: vi.fn(async (): Promise<object> => ({})) },
    runtime: {
      // Firefox gives styles by their whole address.
      getManifest: () => ({ content_scripts: [{ js: ['gate.js'], css: ['moz-extension://here/marks.css'] }] }),
      getURL: (path: string) => `moz-extension://here/${path}`,
    },
    scripting: {
      getRegisteredContentScripts: vi.fn(async (): Promise<object[]> => []),
      registerContentScripts: vi.fn(async () => undefined),
      updateContentScripts: vi.fn(async () => undefined),
      unregisterContentScripts: vi.fn(async () => undefined),
    },
  },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { registerGranted } = await import('../../src/background/granted-sites');

const LISTED = SITES.map(toMatchPattern);
const { scripting } = browser;
const ALWAYS = { matches: ['*://news.example/*'], runAt: 'document_end', persistAcrossSessions: true };
const GATE = { ...ALWAYS, id: 'granted-sites', js: ['gate.js'] };
/** Frames that come late, and those without an address of their own, get them as on listed sites. */
const STYLES = {
  ...ALWAYS,
  id: 'granted-sites-styles',
  css: ['marks.css'],
  allFrames: true,
  matchOriginAsFallback: true,
};
const grant = (...origins: string[]) =>
  browser.permissions.getAll.mockResolvedValue({ origins: [...LISTED, ...origins] });

beforeEach(() => {
  vi.clearAllMocks();
  scripting.getRegisteredContentScripts.mockResolvedValue([]);
});

describe('registerGranted', () => {
  it('has the gate run on a granted site, also after the browser starts again', async () => {
    grant('*://news.example/*');
    await registerGranted();
    expect(scripting.registerContentScripts).toHaveBeenCalledWith([GATE, STYLES]);
  });

  it('leaves the listed sites to the manifest', async () => {
    grant();
    await registerGranted();
    expect(scripting.registerContentScripts).not.toHaveBeenCalled();
  });

  it('follows another grant, and the last one taken back', async () => {
    scripting.getRegisteredContentScripts.mockResolvedValue([{ id: GATE.id }, { id: STYLES.id }]);
    grant('*://a.example/*', '*://news.example/*');
    await registerGranted();
    const matches = ['*://a.example/*', '*://news.example/*'];
    expect(scripting.updateContentScripts).toHaveBeenCalledWith([
      { ...GATE, matches },
      { ...STYLES, matches },
    ]);
    expect(scripting.registerContentScripts).not.toHaveBeenCalled();
    grant();
    await registerGranted();
    expect(scripting.unregisterContentScripts).toHaveBeenCalledWith({ ids: [GATE.id, STYLES.id] });
  });

  it('adds the styles where an earlier version had registered the gate alone', async () => {
    scripting.getRegisteredContentScripts.mockResolvedValue([{ id: GATE.id }]);
    grant('*://news.example/*');
    await registerGranted();
    expect(scripting.updateContentScripts).toHaveBeenCalledWith([GATE]);
    expect(scripting.registerContentScripts).toHaveBeenCalledWith([STYLES]);
  });

  it('does one after the other, also behind one that failed', async () => {
    grant('*://news.example/*');
    scripting.registerContentScripts.mockRejectedValueOnce(new Error('no'));
    const [first, second] = await Promise.allSettled([registerGranted(), registerGranted()]);
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
    expect(scripting.registerContentScripts).toHaveBeenCalledTimes(2);
  });
});

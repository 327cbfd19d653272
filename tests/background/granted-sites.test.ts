import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SITES, toMatchPattern } from '../../src/model/sites';

const { browser } = vi.hoisted(() => ({
  browser: {
    permissions: { getAll: vi.fn(async (): Promise<object> => ({})) },
    runtime: { getManifest: () => ({ content_scripts: [{ js: ['gate.js'], css: ['marks.css'] }] }) },
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
const SCRIPT = {
  id: 'granted-sites',
  matches: ['*://news.example/*'],
  js: ['gate.js'],
  css: ['marks.css'],
  runAt: 'document_end',
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
    expect(scripting.registerContentScripts).toHaveBeenCalledWith([{ ...SCRIPT, persistAcrossSessions: true }]);
  });

  it('leaves the listed sites to the manifest', async () => {
    grant();
    await registerGranted();
    expect(scripting.registerContentScripts).not.toHaveBeenCalled();
  });

  it('follows another grant, and the last one taken back', async () => {
    scripting.getRegisteredContentScripts.mockResolvedValue([{}]);
    grant('*://a.example/*', '*://news.example/*');
    await registerGranted();
    expect(scripting.updateContentScripts).toHaveBeenCalledWith([
      { ...SCRIPT, matches: ['*://a.example/*', '*://news.example/*'] },
    ]);
    grant();
    await registerGranted();
    expect(scripting.unregisterContentScripts).toHaveBeenCalledWith({ ids: ['granted-sites'] });
  });

  it('does one after the other, also behind one that failed', async () => {
    grant('*://news.example/*');
    scripting.registerContentScripts.mockRejectedValueOnce(new Error('no'));
    const [first, second] = await Promise.allSettled([registerGranted(), registerGranted()]);
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
    expect(scripting.registerContentScripts).toHaveBeenCalledTimes(2);
  });
});

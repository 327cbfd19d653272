import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardLoader } from '../../src/content/card-loader';
import type { CardHost, CardScript, Reach } from '../../src/content/card-script';
import type { PlacedMention } from '../../src/content/page-marks';
import { scope } from '../../src/content/scope';
import { DEFAULT_SETTINGS } from '../../src/model/settings';

/** A mark fills the page's first hundred pixels. */
const placed = {} as PlacedMention;
const findAt = (x: number) => (x < 100 ? placed : undefined);

let window: JSDOM['window'];
let isRefused: boolean;
let injected: number;
let opened: PlacedMention[];
let reached: Reach[];

function toHost(signal = new AbortController().signal): CardHost {
  const marks = { findAt } as unknown as CardHost['marks'];
  const nothing = async () => undefined;
  return {
    marks,
    settings: () => DEFAULT_SETTINGS,
    ground: () => 'light',
    page: () => undefined,
    getPage: nothing,
    showSaved: nothing,
    refresh: nothing,
    signal,
  };
}

const move = (clientX: number) => window.dispatchEvent(new window.MouseEvent('pointermove', { clientX }));
const click = (clientX: number) =>
  window.document.body.dispatchEvent(new window.MouseEvent('click', { clientX, bubbles: true, composed: true }));
const notice = () => window.document.documentElement.querySelector(':scope > div');
const rest = () => new Promise((done) => setTimeout(done, 120));

beforeEach(() => {
  ({ window } = new JSDOM('<p>Words</p>'));
  [isRefused, injected, opened, reached] = [false, 0, [], []];
  // The window knows its own signals alone.
  vi.stubGlobal('AbortController', window.AbortController);
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', window.document);
  const sendMessage = async () => {
    injected++;
    if (isRefused) return { error: 'Missing host permission for the tab' };
    scope.gatelogCard = async (_, reach) => {
      reached.push(reach);
      return { listen: () => undefined, open: (one: PlacedMention) => opened.push(one) } as unknown as CardScript;
    };
    return { value: null };
  };
  vi.stubGlobal('chrome', {
    runtime: { id: 'own', sendMessage },
    i18n: { getMessage: (key: string) => key },
    storage: { local: { get: async () => ({}) } },
  });
});
afterEach(() => {
  delete scope.gatelogCard;
  vi.unstubAllGlobals();
});

describe('CardLoader', () => {
  it('puts nothing into a page whose marks nobody reaches for', async () => {
    new CardLoader(toHost());
    move(300);
    click(300);
    await rest();
    expect(injected).toBe(0);
  });

  it('has the script put in once, when the pointer comes to a mark, and tells it where that is and since when', async () => {
    const loader = new CardLoader(toHost());
    const before = performance.now();
    move(50);
    await rest();
    move(60);
    await rest();
    await loader.get();
    expect(injected).toBe(1);
    expect(reached[0]?.pointer).toEqual({ x: 50, y: 0 });
    expect(reached[0]?.since).toBeGreaterThan(before);
  });

  it('opens the card of a mark that is pressed', async () => {
    new CardLoader(toHost());
    click(50);
    await rest();
    expect(opened).toEqual([placed]);
  });

  it('says so on the page where the script may not be put in, and tries again the next time', async () => {
    const loader = new CardLoader(toHost());
    isRefused = true;
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    click(50);
    await rest();
    expect(notice()).not.toBeNull();
    await expect(loader.get()).rejects.toThrow('problem:no-card');
    isRefused = false;
    click(50);
    await rest();
    expect(opened).toEqual([placed]);
  });

  it('does nothing any more once the engine has ended', async () => {
    const life = new AbortController();
    new CardLoader(toHost(life.signal));
    life.abort();
    click(50);
    await rest();
    expect(injected).toBe(0);
  });
});

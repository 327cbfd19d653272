import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackgroundCalls, TabCalls } from '../../src/messages/calls';
import { answerCalls, callBackground, callTab } from '../../src/messages/channel';
import { isOwnPage } from '../../src/messages/runtime';

type Listener = (message: unknown, sender: unknown, reply: (value: unknown) => void) => boolean;

/** A browser in which whatever is sent reaches the listeners by way of JSON, as in Chrome. */
function fakeBrowser(sender: unknown = { id: 'own' }) {
  const listeners = new Set<Listener>();
  const deliver = (message: unknown): Promise<unknown> =>
    new Promise((resolve) => {
      const copy = JSON.parse(JSON.stringify(message));
      const isTaken = [...listeners].map((listen) =>
        listen(copy, sender, (value) => resolve(JSON.parse(JSON.stringify(value)))),
      );
      if (!isTaken.some(Boolean)) resolve(undefined);
    });
  return {
    deliver,
    api: {
      runtime: {
        id: 'own',
        getURL: (path: string) => `chrome-extension://own/${path}`,
        sendMessage: deliver,
        onMessage: {
          addListener: (listener: Listener) => listeners.add(listener),
          removeListener: (listener: Listener) => listeners.delete(listener),
        },
      },
      tabs: { sendMessage: (_tab: number, message: unknown) => deliver(message) },
    },
  };
}

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  vi.stubGlobal('chrome', fake.api);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('calls', () => {
  it('carry arguments out and the value back', async () => {
    answerCalls<TabCalls>({ goToNext: async (key) => key === 'prison:bedford' });
    expect(await callTab(1).goToNext('prison:bedford')).toBe(true);
    expect(await callTab(1).goToNext('prison:lewes')).toBe(false);
  });

  it('keep an absent argument absent', async () => {
    const contextOf = vi.fn(async () => []);
    answerCalls<BackgroundCalls>({ contextOf });
    await callBackground.contextOf('a', undefined, []);
    expect(contextOf).toHaveBeenCalledWith('a', undefined, []);
  });

  it('tell a null value from silence', async () => {
    answerCalls<TabCalls>({ selectedPassage: async () => null });
    expect(await callTab(1).selectedPassage()).toBeNull();
  });

  it('give handlers that depend on the sender', async () => {
    answerCalls<BackgroundCalls>((sender) => ({
      openLibrary: async () => {
        expect(sender.id).toBe('own');
      },
    }));
    await callBackground.openLibrary('#/');
    expect.assertions(1);
  });

  it('reject with the sentence that the handler threw', async () => {
    answerCalls<BackgroundCalls>({
      deleteAnnotation: async () => {
        throw new Error('The disk is full.');
      },
    });
    await expect(callBackground.deleteAnnotation('x')).rejects.toThrow('The disk is full.');
  });

  it('reject when nobody listens, and when nobody ever answers', async () => {
    await expect(callBackground.settings()).rejects.toThrow('problem:silence');
    vi.useFakeTimers();
    answerCalls<BackgroundCalls>({ settings: () => new Promise(() => undefined) });
    const asked = expect(callBackground.settings()).rejects.toThrow('problem:silence');
    await vi.advanceTimersByTimeAsync(30_000);
    await asked;
  });

  it('stop being answered when asked to', async () => {
    const stop = answerCalls<BackgroundCalls>({ showCount: async () => undefined });
    await callBackground.showCount(1);
    stop();
    await expect(callBackground.showCount(1)).rejects.toThrow('problem:silence');
  });
});

describe('an answerer', () => {
  it('refuses unknown calls, inherited names and malformed requests', async () => {
    answerCalls<BackgroundCalls>({ showCount: async () => undefined });
    for (const call of ['settings', 'constructor', '__proto__', 'toString']) {
      expect(await fake.deliver({ call, args: [] })).toEqual({ error: `Nobody here answers "${call}".` });
    }
    for (const bad of [null, 7, 'showCount', {}, { call: 7 }, { call: 'showCount', args: 'x' }, []]) {
      expect(await fake.deliver(bad)).toEqual({ error: expect.stringContaining('not a request') });
    }
  });

  it('refuses a sender that is not this extension', async () => {
    fake = fakeBrowser({ id: 'other' });
    vi.stubGlobal('chrome', fake.api);
    const showCount = vi.fn(async () => undefined);
    answerCalls<BackgroundCalls>({ showCount });
    await expect(callBackground.showCount(1)).rejects.toThrow('does not come from Gatelog');
    expect(showCount).not.toHaveBeenCalled();
  });
});

describe('isOwnPage', () => {
  it('tells our pages from content scripts, also on a look-alike address', () => {
    expect(isOwnPage({ id: 'own', url: 'chrome-extension://own/popup.html' })).toBe(true);
    expect(isOwnPage({ id: 'own', url: 'https://www.bbc.co.uk/news' })).toBe(false);
    expect(isOwnPage({ id: 'own', url: 'https://x.org/chrome-extension://own/' })).toBe(false);
    expect(isOwnPage({ id: 'other', url: 'chrome-extension://own/popup.html' })).toBe(false);
    expect(isOwnPage({ id: 'own' })).toBe(false);
  });
});

it('says what to do when the extension has gone', async () => {
  vi.unstubAllGlobals();
  await expect(callBackground.settings()).rejects.toThrow('problem:updated');
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../src/messages/runtime';
import type { AnnotationDraft } from '../../src/model/annotation-draft';
import type { Store } from '../../src/store/schema';
import { changeSettings } from '../../src/store/settings';
import { markedArticle } from '../memory/marked-article';
import { freshStore } from '../store/fresh-store';

const { browser } = vi.hoisted(() => ({
  browser: {
    scripting: { executeScript: vi.fn(async () => []), insertCSS: vi.fn(async () => undefined) },
    i18n: { getMessage: vi.fn((key: string) => key) },
    storage: { local: { get: vi.fn(async () => ({})) } },
    permissions: { getAll: vi.fn(async (): Promise<object> => ({ origins: [] })) },
    windows: { getLastFocused: vi.fn(async () => ({ incognito: false })) },
    tabs: { create: vi.fn(async () => ({})), query: vi.fn(async () => []) },
    runtime: {
      id: 'own',
      getURL: (path: string) => `chrome-extension://own/${path}`,
      getManifest: () => ({ content_scripts: [{ js: ['gate.js'], css: ['marks.css'] }] }),
    },
    action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn() },
  },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.stubGlobal('chrome', browser);
const { answersFor } = await import('../../src/background/answers');

const URL = 'https://www.bbc.co.uk/news/uk-1';
const ARTICLE = markedArticle(URL, 'Riot at [prison bedford:Bedford].', { published: '2016-11-07' });
const DRAFT: AnnotationDraft = {
  quote: { type: 'TextQuoteSelector', exact: 'Bedford', prefix: 'at ', suffix: '.' },
  position: { type: 'TextPositionSelector', start: 8, end: 15 },
  note: 'Ask.',
  tags: ['riot'],
  colour: 'amber',
  about: ['prison:bedford'],
};

const tab = (url: string, incognito = false) =>
  ({
    id: 'own',
    url,
    frameId: 0,
    tab: { id: 7, incognito, index: 0, highlighted: false, active: true, pinned: false },
  }) as Sender;
const PAGE: Sender = { id: 'own', url: 'chrome-extension://own/src/popup/index.html' };

let store: Store;
beforeEach(async () => {
  store = await freshStore();
  vi.clearAllMocks();
});

const counts = async () => [await store.count('articles'), await store.count('annotations')];

describe('keeping', () => {
  it('keeps every article by default, and says under which id', async () => {
    const kept = await answersFor(tab(URL)).keepArticle(ARTICLE);
    expect(kept).toEqual({ article: expect.any(String), isKept: true });
    expect(await store.getAllKeys('articles')).toEqual([kept.article]);
  });

  it.each(['off', 'on-save'] as const)('keeps nothing under "%s"', async (keeping) => {
    await changeSettings(store, { keeping });
    expect(await answersFor(tab(URL)).keepArticle(ARTICLE)).toMatchObject({ isKept: false, reason: keeping });
    expect(await counts()).toEqual([0, 0]);
  });

  it('keeps an article with the passage saved in it under "on-save", and then keeps it up to date', async () => {
    await changeSettings(store, { keeping: 'on-save' });
    await answersFor(tab(URL)).saveAnnotation(ARTICLE, DRAFT);
    expect(await counts()).toEqual([1, 1]);
    expect(await answersFor(tab(URL)).keepArticle({ ...ARTICLE, title: 'New' })).toMatchObject({ isKept: true });
    expect((await store.getAll('articles'))[0]?.title).toBe('New');
  });

  it('keeps the passage alone under "off"', async () => {
    await changeSettings(store, { keeping: 'off' });
    const saved = await answersFor(tab(URL)).saveAnnotation(ARTICLE, DRAFT);
    expect(await counts()).toEqual([0, 1]);
    expect(saved.source).toEqual({ url: URL, title: ARTICLE.title, published: '2016-11-07' });
  });

  it('keeps when a page was changed, and where it said so', async () => {
    const dates = { publishedFrom: 'json-ld', modified: '2016-11-09', modifiedFrom: 'time-element' } as const;
    await answersFor(tab(URL)).keepArticle({ ...ARTICLE, ...dates });
    expect(await store.getAll('articles')).toMatchObject([dates]);
    // A later reading without a date of change takes none away.
    await answersFor(tab(URL)).keepArticle({ ...ARTICLE, publishedFrom: 'url' });
    expect(await store.getAll('articles')).toMatchObject([{ ...dates, publishedFrom: 'url' }]);
  });

  it('keeps nothing of a site that is never to be read', async () => {
    await changeSettings(store, { neverSites: ['bbc.co.uk'] });
    expect(await answersFor(tab(URL)).keepArticle(ARTICLE)).toMatchObject({ isKept: false });
    expect(await counts()).toEqual([0, 0]);
  });

  it('keeps nothing out of a private window, and saves and changes nothing there', async () => {
    const there = answersFor(tab(URL, true));
    expect(await there.keepArticle(ARTICLE)).toMatchObject({ isKept: false, reason: 'private' });
    await expect(there.saveAnnotation(ARTICLE, DRAFT)).rejects.toThrow('problem:private');
    await expect(there.rejectMention('prison:bedford', 'Bedford')).rejects.toThrow('problem:private');
    expect(await counts()).toEqual([0, 0]);
    const saved = await answersFor(tab(URL)).saveAnnotation(ARTICLE, DRAFT);
    await expect(there.updateAnnotation({ ...saved, note: 'x' })).rejects.toThrow('problem:private');
    await expect(there.deleteAnnotation(saved.id)).rejects.toThrow('problem:private');
    expect(await there.annotationsOf(saved.article)).toEqual([saved]);
  });

  it('takes a popup to be of the window in front', async () => {
    browser.windows.getLastFocused.mockResolvedValue({ incognito: true });
    await expect(answersFor(PAGE).saveAnnotation(ARTICLE, DRAFT)).rejects.toThrow('problem:private');
    browser.windows.getLastFocused.mockResolvedValue({ incognito: false });
    await expect(answersFor(PAGE).saveAnnotation(ARTICLE, DRAFT)).resolves.toMatchObject({ note: 'Ask.' });
  });

  it('takes from a tab only the article of its own site, from our pages any', async () => {
    await expect(answersFor(tab('https://evil.example/')).keepArticle(ARTICLE)).rejects.toThrow(
      'not the one in the tab',
    );
    expect(await counts()).toEqual([0, 0]);
    expect(await answersFor(PAGE).keepArticle(ARTICLE)).toMatchObject({ isKept: true });
  });

  it('says in plain words why an article was not kept', async () => {
    const moved = { ...ARTICLE, text: `x${ARTICLE.text}` };
    expect(await answersFor(tab(URL)).keepArticle(moved)).toMatchObject({
      isKept: false,
      reason: 'problem:page-changed',
    });
  });

  it('keeps no mention that the reader said is not this', async () => {
    await answersFor(tab(URL)).rejectMention('prison:bedford', 'bedford');
    expect(await answersFor(tab(URL)).corrections()).toMatchObject({
      rejections: [{ key: 'prison:bedford', form: 'bedford' }],
    });
    await answersFor(tab(URL)).keepArticle(ARTICLE);
    expect((await store.getAll('mentions'))[0]?.mentions).toEqual([]);
  });

  it('settles a name for good, also in what was kept before, and takes that back', async () => {
    const here = answersFor(tab(URL));
    await here.keepArticle({ ...ARTICLE, mentions: [] });
    const mentions = async () => (await store.getAll('mentions'))[0]?.mentions.map(({ key }) => key) ?? [];
    expect(await mentions()).toEqual([]);
    const id = await here.settleName('prison:bedford', 'Bedford');
    expect(await here.corrections()).toMatchObject({ entities: [{ key: 'prison:bedford', names: ['Bedford'] }] });
    expect(await mentions()).toEqual(['prison:bedford']);
    await here.undoCorrection(id);
    expect(await here.corrections()).toMatchObject({ entities: [] });
    expect(await mentions()).toEqual([]);
    await expect(here.undoCorrection(id)).resolves.toBeUndefined();
  });

  it('settles no name from a private window, and none on a figure', async () => {
    await expect(answersFor(tab(URL, true)).settleName('prison:bedford', 'Bedford')).rejects.toThrow('problem:private');
    await expect(answersFor(tab(URL)).settleName('statistic:pay|-' as 'prison:x', '£9')).rejects.toThrow('name');
    expect(await answersFor(tab(URL)).corrections()).toMatchObject({ entities: [] });
  });
});

describe('annotations', () => {
  it('get an id and times, and are found by the article under any of its ids', async () => {
    const here = answersFor(tab(URL));
    const saved = await here.saveAnnotation(ARTICLE, DRAFT);
    expect(saved).toMatchObject({ ...DRAFT, state: 'anchored' });
    expect(saved.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(saved.created).toBe(saved.modified);
    expect(await here.annotationsOf(saved.article)).toEqual([saved]);
  });

  it('can be changed, deleted and put back', async () => {
    const here = answersFor(tab(URL));
    const saved = await here.saveAnnotation(ARTICLE, DRAFT);
    const changed = await here.updateAnnotation({ ...saved, note: 'Asked.' });
    expect(changed.note).toBe('Asked.');
    await here.deleteAnnotation(saved.id);
    expect(await here.annotationsOf(saved.article)).toEqual([]);
    await here.restoreAnnotation(changed);
    expect(await here.annotationsOf(saved.article)).toEqual([changed]);
  });
});

describe('the rest', () => {
  it('puts the engine into the frame that asks, with styles where the manifest brought none', async () => {
    await answersFor(tab(URL)).injectEngine();
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['src/content/engine.iife.js'],
    });
    expect(browser.scripting.insertCSS).not.toHaveBeenCalled();
    await answersFor(tab('https://blog.example/')).injectEngine();
    expect(browser.scripting.insertCSS).toHaveBeenCalled();
    await expect(answersFor(PAGE).injectEngine()).rejects.toThrow('page in a tab');
  });

  it('reads a page once for our own pages alone', async () => {
    await expect(answersFor(tab(URL)).readOnce(7)).rejects.toThrow('Only Gatelog itself');
    await answersFor(PAGE).readOnce(7);
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['gate.js'] });
  });

  it('shows a count on the button of the tab', async () => {
    for (const [count, text] of [
      [0, ''],
      [12, '12'],
      [1200, '999+'],
    ] as const) {
      await answersFor(tab(URL)).showCount(count);
      expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text });
    }
  });

  it('opens the library at a place in it, and nowhere else', async () => {
    await answersFor(tab(URL)).openLibrary('#/prisons/bedford');
    expect(browser.tabs.create).toHaveBeenLastCalledWith({
      url: 'chrome-extension://own/src/library/index.html#/prisons/bedford',
    });
    await answersFor(tab(URL)).openLibrary('/../../evil.html');
    expect(browser.tabs.create).toHaveBeenLastCalledWith({ url: 'chrome-extension://own/src/library/index.html' });
  });

  it('answers context from what was kept', async () => {
    const here = answersFor(tab(URL));
    const { article } = await here.keepArticle(ARTICLE);
    expect((await here.contextOf('other', '2017-01-01', ARTICLE.mentions))[0]).toMatchObject({
      earlierArticles: 1,
      quotations: [{ article }],
    });
    expect((await here.contextOf(article, '2017-01-01', ARTICLE.mentions))[0]).toMatchObject({ earlierArticles: 0 });
    await expect(here.contextOf(article, 'soon', [])).rejects.toThrow('no date');
  });
});

describe('official figures', () => {
  it('answers for each mention in its place, without a library', async () => {
    const { mentions, published } = markedArticle(
      URL,
      'At [prison bedford:Bedford] [figure {"value":27,"measure":"staff-assaults","per":"day"}:27 a day].',
      { published: '2019-02-21' },
    );
    const [prison, assaults] = await answersFor(tab(URL)).officialBeside(published, mentions);
    expect(prison).toBeNull();
    expect(assaults).toMatchObject({
      value: 27.6,
      publication: 'Safety in custody',
      url: expect.stringMatching(/^https:\/\/www\.gov\.uk\/.*safety-in-custody/),
    });
  });

  it('says where the facts of a prison are from, and where that can be looked up', async () => {
    const facts = await answersFor(tab(URL)).factsOf('prison:bedford');
    expect(facts?.source).toMatch(/^Ministry of Justice/);
    expect(facts?.url).toMatch(/^https:\/\//);
    expect(facts?.asOf).toMatch(/^20\d\d/);
  });
});

describe('recognising', () => {
  const text = 'Prisoners at HMP Bedford went back to their cells. Staff at Haverford Hall had been hurt.';
  const recognise = (more: object = {}) => answersFor(tab(URL)).recognise({ text, published: '2016-11-07', ...more });

  it('gives what a text names, with offsets into it, and keeps nothing', async () => {
    const [first, ...more] = await recognise();
    expect(first).toMatchObject({ type: 'prison', id: 'bedford', text: 'HMP Bedford' });
    expect(text.slice(first?.start, first?.end)).toBe('HMP Bedford');
    expect(more).toEqual([]);
    expect(await counts()).toEqual([0, 0]);
  });

  it('goes by what the reader has put right', async () => {
    const answers = answersFor(tab(URL));
    await answers.settleName('prison:own-1', 'Haverford Hall');
    expect((await recognise()).map(({ text }) => text)).toEqual(['HMP Bedford', 'Haverford Hall']);
  });

  it('reads an article whose library cannot be read', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('The disk is full.');
    });
    expect((await recognise()).map(({ text }) => text)).toEqual(['HMP Bedford']);
    vi.restoreAllMocks();
  });

  it('refuses what is no text', async () => {
    await expect(recognise({ text: 7 })).rejects.toThrow('no text of an article, at text');
    await expect(recognise({ published: 'yesterday' })).rejects.toThrow('at published');
  });
});

describe('describing', () => {
  it('says what each mention stands for, an official by the day of the article', async () => {
    const { mentions } = markedArticle(URL, '[official liz-truss:Liz Truss] went to [prison bedford:Bedford].');
    const answers = answersFor(tab(URL));
    const [truss, bedford] = await answers.describe('2016-11-16', mentions);
    expect(truss).toEqual({ name: 'Liz Truss', facts: expect.stringContaining('Justice Secretary') });
    expect(bedford?.name).toBe('HMP & YOI Bedford');
    expect((await answers.describe('2018-09-14', mentions))[0]?.facts).not.toContain('Justice Secretary');
  });
});

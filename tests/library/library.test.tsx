// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '../../src/library/library';
import { toReading } from '../../src/memory/to-reading';
import { toArticleId } from '../../src/model/article-id';
import { putAnnotation } from '../../src/store/annotations';
import { keepArticle } from '../../src/store/articles';
import type { Store } from '../../src/store/schema';
import { changeSettings } from '../../src/store/settings';
import { markedArticle } from '../memory/marked-article';
import { annotationOf } from '../store/annotation-of';
import { freshStore } from '../store/fresh-store';

// Only where choices came with a backup does the library speak to the browser (tests/e2e/first-days.e2e.ts).
vi.mock('webextension-polyfill', () => ({ default: {} }));

const URL_A = 'https://www.bbc.co.uk/news/uk-1';
const URL_B = 'https://www.theguardian.com/2';
const ASSAULTS = '[figure {"value":27,"measure":"staff-assaults","unit":"events","per":"day"}:27 a day]';

let store: Store;
let root: HTMLElement;

beforeEach(async () => {
  store = await freshStore();
  location.hash = '';
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => {
  render(null, root);
});

async function keepTwo(): Promise<void> {
  const riot = markedArticle(URL_A, `Riot at [prison bedford:HMP Bedford]. Assaults: ${ASSAULTS}.`, {
    title: 'Riot at Bedford',
    published: '2016-11-07',
    publisher: 'BBC News',
  });
  const calm = markedArticle(URL_B, '<img src=x onerror=alert(1)> at [prison bedford:Bedford].', {
    title: 'Calm <b>since</b>',
    published: '2017-03-03',
    publisher: 'The Guardian',
  });
  for (const article of [riot, calm]) await keepArticle(store, await toReading(article, '2026-01-02T10:00:00.000Z'));
}

const open = (hash = '') => {
  location.hash = hash;
  act(() => render(<Library />, root));
};

/** Waits until the page shows what is asked for: loading has no event of its own to wait for. */
async function until<T>(what: string, ask: () => T | null | undefined | false): Promise<T> {
  for (let i = 0; i < 200; i++) {
    const found = ask();
    if (found) return found;
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  }
  throw new Error(`The library never showed ${what}. It shows: ${root.textContent}`);
}

const find = (selector: string) => root.querySelector<HTMLElement>(selector);
const textOf = (selector: string) => [...root.querySelectorAll(selector)].map((element) => element.textContent ?? '');
const button = (name: string) =>
  [...root.querySelectorAll<HTMLButtonElement>('button')].find((one) => one.textContent?.trim() === name);
const press = (name: string) =>
  until(`the button "${name}"`, () => button(name)).then((found) => act(() => found.click()));
function type(field: Element | null, value: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error('There is no such field.');
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('the library', () => {
  it('says of an empty library what the reader chose to keep, and promises no more', async () => {
    await changeSettings(store, { keeping: 'off' });
    open();
    await until('the choice', () => root.textContent?.includes('Articles are not kept; what you save is.'));
    expect(root.textContent).not.toContain('is kept on this computer');
    expect(root.textContent).not.toContain('and it will be here');
  });

  it('teaches while it is empty', async () => {
    open();
    await until('how to begin', () => root.textContent?.includes('Open a story about a prison and it will be here.'));
  });

  it('lists articles newest first, and text of a page is never markup', async () => {
    await keepTwo();
    open();
    await until('both headlines', () => textOf('.news-title').length === 2);
    expect(textOf('.news-title')).toEqual(['Calm <b>since</b>', 'Riot at Bedford']);
    expect(textOf('.chip')).toContain('27 a day');
    expect(root.querySelector('.news-title b')).toBeNull();
  });

  it('searches as one types, keeps it in the address, and lets each filter go', async () => {
    await keepTwo();
    open();
    await until('both headlines', () => textOf('.news-title').length === 2);
    type(find('input[type="search"]'), 'rio');
    await until('the one that is found', () => textOf('.news-title').join() === 'Riot at Bedford');
    expect(location.hash).toBe('#/articles?q=rio');
    expect(textOf('.news-snippet mark')).toEqual(['Riot']);
    await press('Clear all');
    await until('both again', () => textOf('.news-title').length === 2);
  });

  it('opens an article from its address with everything marked, and deletes it with a way back', async () => {
    await keepTwo();
    await putAnnotation(
      store,
      annotationOf(toArticleId(URL_A), {
        position: { type: 'TextPositionSelector', start: 0, end: 4 },
        quote: { type: 'TextQuoteSelector', exact: 'Riot', prefix: '', suffix: ' at' },
      }),
    );
    open(`#/article/${toArticleId(URL_A)}`);
    await until('the article', () => find('.detail-page h1')?.textContent === 'Riot at Bedford');
    expect(textOf('.article-text .mention')).toEqual(['HMP Bedford', '27 a day']);
    expect(textOf('.article-text .passage-mark')).toEqual(['Riot']);
    expect(find('.article-text .mention')?.getAttribute('href')).toBe('#/entity/prison%3Abedford');
    await act(async () => button('Delete')?.click());
    await until('the notice', () => root.textContent?.includes('Article deleted.'));
    await until('one article left', () => textOf('.news-title').join() === 'Calm <b>since</b>');
    expect(await store.count('annotations')).toBe(0);
    await press('Undo');
    await until('both again', () => textOf('.news-title').length === 2);
    expect(await store.count('annotations')).toBe(1);
  });

  it('says so when what an address opens is not kept', async () => {
    await keepTwo();
    open('#/article/nonsense');
    await until('the sentence', () => find('.detail-pane [role="alert"]')?.textContent === 'This article is not kept.');
  });

  it('shows a prison with its sentence, figures and quotations', async () => {
    await keepTwo();
    open('#/entity/prison%3Abedford');
    await until('the timeline', () => textOf('.timeline .quote').length === 2);
    expect(find('.lead')?.textContent).toContain('In 2 kept articles');
    expect(root.querySelector('.timeline img')).toBeNull();
    expect(textOf('.timeline h3')).toEqual(['2017', '2016']);
  });

  it('changes a note, its tags and colour, and takes the change back', async () => {
    await keepTwo();
    const annotation = annotationOf(toArticleId(URL_A), { note: 'First.', tags: ['a'] });
    await putAnnotation(store, annotation);
    open(`#/annotation/${annotation.id}`);
    await press('Edit');
    type(find('textarea'), 'Second **note**.');
    type(find('input[name="tags"]'), 'riot, #Bedford');
    await press('Keep changes');
    await until('the new note', () => textOf('.markdown strong').join() === 'note');
    expect(await store.get('annotations', annotation.id)).toMatchObject({
      note: 'Second **note**.',
      tags: ['riot', 'Bedford'],
    });
    await press('Undo');
    await until('the old note', () => find('.markdown')?.textContent === 'First.');
    expect((await store.get('annotations', annotation.id))?.tags).toEqual(['a']);
  });

  it('accounts for what is kept, and deletes a site with a way back', async () => {
    await keepTwo();
    open('#/kept');
    await until('the sites', () => textOf('.sites th[scope="row"]').length === 2);
    const remove = root.querySelector<HTMLButtonElement>('button[aria-label="Delete everything from bbc.co.uk"]');
    await act(async () => remove?.click());
    await until('the notice', () => root.textContent?.includes('1 article deleted.'));
    expect(await store.count('articles')).toBe(1);
    await press('Undo');
    await until('the site again', () => textOf('.sites th[scope="row"]').length === 2);
    expect(await store.count('articles')).toBe(2);
  });

  it('empties everything only after a second press', async () => {
    // Drafts are the background's to forget, and there is none here.
    const runtime = { id: 'gatelog', sendMessage: async () => ({ value: undefined }) };
    Object.assign(globalThis, { browser: { runtime } });
    await keepTwo();
    open('#/kept');
    await press('Delete everything');
    expect(await store.count('articles')).toBe(2);
    await press('Yes, delete everything');
    await until('the notice', () => root.textContent?.includes('The library is empty.'));
    expect(await store.count('articles')).toBe(0);
  });
});

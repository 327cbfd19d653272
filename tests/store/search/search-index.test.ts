import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { toReading } from '../../../src/memory/to-reading';
import { keepArticle } from '../../../src/store/articles';
import {
  deleteArticle,
  deleteEverything,
  type RemovedArticle,
  restoreArticle,
} from '../../../src/store/delete-article';
import type { Store } from '../../../src/store/schema';
import { SearchIndex, type SearchQuery } from '../../../src/store/search/search-index';
import { settleWords } from '../../../src/store/search/settle-words';
import { toFacetTerm } from '../../../src/store/search/terms';
import { findHits, toQuery } from '../../../src/text/search-query';
import { markedArticle } from '../../memory/marked-article';
import { freshStore } from '../fresh-store';

let store: Store;
let index: SearchIndex;
beforeEach(async () => {
  store = await freshStore();
  index = new SearchIndex(async () => store);
});

const keep = async (name: string, text: string, facts: { published?: string; publisher?: string } = {}) =>
  keepArticle(
    store,
    await toReading(markedArticle(`https://www.bbc.co.uk/${name}`, text, facts), '2026-01-02T10:00:00.000Z'),
  );
const find = (typed: string, more: Partial<SearchQuery> = {}) => index.find({ words: toQuery(typed), ...more });

describe('a search', () => {
  it('finds the articles that have every word, newest first', async () => {
    const older = await keep('1', 'Riot at [prison bedford:HMP Bedford].', { published: '2016-11-07' });
    const newer = await keep('2', 'No riot at Bedford since.', { published: '2017-03-03' });
    await keep('3', 'A riot at Birmingham.', { published: '2016-12-16' });
    expect(await find('riot bedford ')).toEqual([newer, older]);
    expect(await find('bedford birmingham ')).toEqual([]);
  });

  it('takes the last word for a beginning until a space follows, and one letter for nothing but itself', async () => {
    const id = await keep('1', 'Officers walked out.');
    expect(await find('off')).toEqual([id]);
    expect(await find('off ')).toEqual([]);
    expect(await find('o')).toEqual([]);
    expect(await find('walked off')).toEqual([id]);
    expect(await find('walked x')).toEqual([id]);
    expect(await find('walked x ')).toEqual([]);
  });

  it('knows singular and plural, accents, apostrophes and commas in numbers apart from nothing', async () => {
    const id = await keep('1', 'The governor’s 2,500 officers met Ms O’Brien at the café.');
    for (const typed of ['governor ', 'governors ', '2500 ', '2,500', 'officer ', "O'Brien", 'CAFE'])
      expect(await find(typed), typed).toEqual([id]);
    for (const typed of ['25000 ', 'govern ', '2,50 ']) expect(await find(typed), typed).toEqual([]);
  });

  it('finds titles too, and everything where no word is given', async () => {
    const id = await keep('1', 'Short.');
    expect(await find('story')).toEqual([id]);
    expect(await find('')).toEqual([id]);
  });

  it('keeps to the facts asked for: any of a group, all of the groups', async () => {
    const bbc = await keep('1', 'Riot at [prison bedford:HMP Bedford].', { publisher: 'BBC News' });
    const times = await keep('2', 'Riot at [prison bristol:HMP Bristol].', { publisher: 'The Times' });
    const bedford = toFacetTerm('entity', 'prison:bedford');
    const bristol = toFacetTerm('entity', 'prison:bristol');
    expect(await find('riot', { facts: [[bedford]] })).toEqual([bbc]);
    expect(await find('riot', { facts: [[bedford, bristol]] })).toEqual([times, bbc]);
    expect(await find('riot', { facts: [[bedford, bristol], [toFacetTerm('publisher', 'The Times')]] })).toEqual([
      times,
    ]);
    expect(await find('', { facts: [[toFacetTerm('kind', 'prison')]] })).toHaveLength(2);
    expect(await find('', { facts: [[toFacetTerm('kind', 'official')]] })).toEqual([]);
  });

  it('keeps to dates, a month or a year as a whole', async () => {
    for (const day of ['2016-11-07', '2017-03-03', '2017-03-31', '2018'])
      await keep(day, `Of ${day}.`, { published: day });
    expect(await find('of', { from: '2017-03', to: '2017-03' })).toHaveLength(2);
    expect(await find('of', { from: '2017-03-04' })).toHaveLength(2);
    expect(await find('of', { to: '2016' })).toHaveLength(1);
    expect(await find('of', { from: '2018', to: '2018' })).toHaveLength(1);
  });

  it('keeps to a set of articles', async () => {
    const id = await keep('1', 'One riot.');
    await keep('2', 'Another riot.');
    expect(await find('riot', { among: new Set([id]) })).toEqual([id]);
  });

  it('counts publishers', async () => {
    for (const i of [1, 2, 3]) await keep(`${i}`, 'Riot.', { publisher: i < 3 ? 'BBC News' : 'The Times' });
    expect([...(await index.count('=p'))]).toEqual([
      ['=pBBC News', 2],
      ['=pThe Times', 1],
    ]);
  });

  it('notices at once what was kept, changed, deleted and put back', async () => {
    const id = await keep('1', 'Riot at Bedford.');
    expect(await find('riot')).toEqual([id]);
    await keep('1', 'Calm at Bedford.');
    expect(await find('riot')).toEqual([]);
    expect(await find('calm')).toEqual([id]);
    const removed = await deleteArticle(store, id);
    expect(await find('calm')).toEqual([]);
    if (removed) await restoreArticle(store, removed);
    expect(await find('calm')).toEqual([id]);
    await deleteEverything(store);
    expect(await find('')).toEqual([]);
    const other = await keep('2', 'Calm at Bristol.');
    expect(await find('calm')).toEqual([other]);
  });

  it('does not write when the same is read again', async () => {
    await keep('1', 'Riot at Bedford.');
    const before = await store.getAll('directory');
    await keep('1', 'Riot at Bedford.');
    expect(await store.getAll('directory')).toEqual(before);
  });

  it('leaves no word of a deleted article on disk, before and after merging', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 40; i++) ids.push(await keep(`${i}`, i === 3 || i === 38 ? 'Xylophone in the gym.' : 'Riot.'));
    for (const id of [ids[3], ids[38]]) await deleteArticle(store, id ?? '');
    expect(JSON.stringify(await store.getAll('words'))).not.toContain('xylophone');
    expect(await find('riot')).toHaveLength(38);
  });
});

const WORDS = ['riot', 'riots', 'bedford', 'officer', 'officers', 'drone', '2,500', '27', 'café', 'walk-out'];

describe('whatever was kept, changed, deleted, put back and merged', () => {
  it('a search finds what reading every article finds', async () => {
    const step = fc.record({
      what: fc.constantFrom('keep', 'keep', 'keep', 'keep', 'delete', 'undo', 'settle'),
      name: fc.integer({ min: 0, max: 40 }),
      words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }),
      year: fc.integer({ min: 2010, max: 2014 }),
    });
    const typed = fc.tuple(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 2 }),
      fc.constantFrom('', ' ', ' of', ' rio'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), fc.array(typed, { maxLength: 6 }), async (steps, queries) => {
        store = await freshStore();
        index = new SearchIndex(async () => store);
        const removed: RemovedArticle[] = [];
        for (const { what, name, words, year } of steps) {
          if (what === 'keep') await keep(`${name}`, `${words.join(' ')}.`, { published: `${year}` });
          if (what === 'settle') await settleWords(store);
          const last = what === 'undo' ? removed.pop() : undefined;
          if (last) await restoreArticle(store, last);
          const id = what === 'delete' ? (await store.getAllKeys('articles'))[name] : undefined;
          const gone = id === undefined ? undefined : await deleteArticle(store, id);
          if (gone) removed.push(gone);
        }
        const articles = await store.getAll('articles');
        for (const [words, tail] of queries) {
          const query = toQuery(words.join(' ') + tail);
          const expected = articles.filter(({ title, text }) =>
            query.every((word) => findHits(`${title}\n${text}`, [word]).length > 0),
          );
          expect(new Set(await index.find({ words: query }))).toEqual(new Set(expected.map(({ id }) => id)));
        }
      }),
      { numRuns: 25 },
    );
  });
});

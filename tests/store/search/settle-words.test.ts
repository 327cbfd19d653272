import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/schema';
import { SearchIndex } from '../../../src/store/search/search-index';
import { toSingle } from '../../../src/store/search/segment';
import { settleWords } from '../../../src/store/search/settle-words';
import { toQuery } from '../../../src/text/search-query';
import { freshStore } from '../fresh-store';

let store: Store;
let index: SearchIndex;
beforeEach(async () => {
  store = await freshStore();
  index = new SearchIndex(async () => store);
});

/** A number in letters, since digits are words of their own. */
const toWord = (number: number): string => String(number).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));

/** An index of so many articles that was never merged: article n has "all", the words of its digits, and a publisher. */
async function fill(count: number): Promise<void> {
  const tx = store.transaction(['directory', 'words'], 'readwrite');
  const ids = Array.from({ length: count }, (_, n) => `id${n}`);
  for (let at = 0; at < count; at += 256)
    tx.objectStore('directory').put(
      { ids: ids.slice(at, at + 256), dates: ids.slice(at, at + 256).map(() => '2020') },
      at / 256,
    );
  tx.objectStore('directory').put({ next: count, version: 1 }, 'head');
  for (let n = 0; n < count; n++)
    tx.objectStore('words').put(
      toSingle([...new Set(['=pBBC', 'all', `mod${toWord(n % 7)}`, `word${toWord(n)}`])].sort()),
      `0\t${String(n).padStart(8, '0')}`,
    );
  await tx.done;
}

const find = (typed: string) => index.find({ words: toQuery(typed) });

async function expectAllFound(count: number): Promise<void> {
  expect(await find('all ')).toHaveLength(count);
  expect(await find(`word${toWord(37)} `)).toEqual(['id37']);
  expect(await find(`word${toWord(count - 1)} `)).toEqual([`id${count - 1}`]);
  expect((await find(`mod${toWord(3)} all `)).length).toBe(Math.floor((count - 4) / 7) + 1);
  expect((await find(`word${toWord(12)}`)).length).toBe(
    Array.from({ length: count }, (_, n) => String(n)).filter((n) => n.startsWith('12')).length,
  );
  expect((await find('wo')).length).toBe(count);
  expect((await find('al')).length).toBe(count);
  expect((await index.count('=p')).get('=pBBC')).toBe(count);
}

describe('settleWords', () => {
  it('finds the same before and after merging up to the spread level, in far fewer rows', async () => {
    const count = 4096 + 256 + 16 + 5;
    await fill(count);
    await expectAllFound(count);
    let merges = 0;
    await settleWords(store, (done) => {
      merges = done;
    });
    expect(merges).toBe(273 + 17 + 1);
    const keys = await store.getAllKeys('words');
    expect(keys.filter((key) => key.startsWith('0'))).toHaveLength(5);
    expect(keys.filter((key) => key.startsWith('1'))).toHaveLength(1);
    expect(keys.filter((key) => key.startsWith('2'))).toHaveLength(1);
    await expectAllFound(count);
  });

  it('does nothing a second time, and two at once do it once', async () => {
    await fill(40);
    await Promise.all([settleWords(store), settleWords(store)]);
    const keys = await store.getAllKeys('words');
    let merges = 0;
    await settleWords(store, (done) => {
      merges = done;
    });
    expect(merges).toBe(0);
    expect(await store.getAllKeys('words')).toEqual(keys);
    await expectAllFound(40);
  });
});

import { expect } from 'vitest';
import { toSelectors } from '../../src/anchor/describe';
import { putAnnotation } from '../../src/store/annotations';
import { keepArticle } from '../../src/store/articles';
import { readKept } from '../../src/store/backup/read-kept';
import { recountCalendar } from '../../src/store/calendar';
import { putCorrection } from '../../src/store/corrections';
import type { Store } from '../../src/store/schema';
import { changeSettings } from '../../src/store/settings';
import { recount, recountRecent } from '../../src/store/totals';
import { annotationOf } from '../store/annotation-of';
import { makeLibrary } from '../synthetic/make-library';

/** Keeps a made-up library of so many articles, with a saved passage in every third, settings and a correction. */
export async function keepLibrary(store: Store, articles: number, seed = 7): Promise<void> {
  let i = 0;
  for (const reading of makeLibrary({ seed, articles, sentences: 8 })) {
    const id = await keepArticle(store, reading);
    const { text, url, title } = reading.article;
    if (i++ % 3 === 0)
      await putAnnotation(
        store,
        annotationOf(id, {
          source: { url, title },
          ...toSelectors(text, 0, Math.min(40, text.length)),
          note: `No ${i}`,
        }),
      );
  }
  await changeSettings(store, { keeping: 'on-save', neverSites: ['a.example'] });
  await putCorrection(store, {
    id: 'not-this prison:reading reading',
    kind: 'not-this',
    key: 'prison:reading',
    form: 'Reading',
    made: '2026-01-02T10:00:00.000Z',
  });
}

/** Everything kept, as text: two libraries that hold the same give the same. */
export async function dump(store: Store): Promise<string> {
  const lines: string[] = [];
  for await (const records of readKept(store)) for (const record of records) lines.push(JSON.stringify(record));
  return lines.join('\n');
}

/** The totals must be what a recount of the mentions gives. */
export async function expectTotalsToFit(store: Store): Promise<void> {
  const rows = await store.getAll('mentions');
  expect(await store.getAll('entities')).toEqual(recount(rows));
  expect(await store.getAll('recent')).toEqual(recountRecent(rows));
  const [years, days] = [await store.getAllKeys('calendar'), await store.getAll('calendar')];
  expect(new Map(years.map((year, i) => [year, days[i]]))).toEqual(recountCalendar(rows));
}

import { expect, it } from 'vitest';
import { freshStore } from '../store/fresh-store';
import { fillLibrary } from './fill-library';

const OPTIONS = { seed: 5, articles: 1200, sentences: 1 };

it('a made-up library is the same for the same seed, with progress', async () => {
  const store = await freshStore();
  const told: string[] = [];
  await fillLibrary(store, OPTIONS, { onProgress: (done, of) => told.push(`${done} of ${of}`) });
  expect(told).toEqual(['500 of 1200', '1000 of 1200', '1200 of 1200']);
  expect(await store.count('articles')).toBe(1200);
  const first = JSON.stringify(await store.getAll('mentions', undefined, 50));
  const again = await freshStore();
  await fillLibrary(again, OPTIONS);
  expect(JSON.stringify(await again.getAll('mentions', undefined, 50))).toBe(first);
});

it('it stops when it is told to, with what it has told of on disk', async () => {
  const store = await freshStore();
  const stop = new AbortController();
  const filling = fillLibrary(store, OPTIONS, {
    signal: stop.signal,
    onProgress: () => stop.abort(new Error('Stopped.')),
  });
  await expect(filling).rejects.toThrow('Stopped.');
  expect(await store.count('articles')).toBe(500);
});

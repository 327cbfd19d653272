import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/export/formats';
import type { Annotation } from '../../src/model/annotation';
import { putAnnotation } from '../../src/store/annotations';
import { exportAnnotations } from '../../src/transfer/export-annotations';
import { annotationOf } from '../store/annotation-of';
import { freshStore } from '../store/fresh-store';
import { Random } from '../synthetic/random';

/** More than a batch of the store, and than are put in order by themselves. */
const MANY = 1300;

/** Dated as closely as pages are or not at all, and kept in no order. */
function makeAnnotations(): readonly Annotation[] {
  const random = new Random(5);
  return Array.from({ length: MANY }, () => {
    const article = random.whole(0, 300);
    const published = [undefined, '2017', '2017-03', '2017-03-03'][article % 4];
    const url = `https://${['a', 'Z', 'ŵ', '\u{1f600}'][article % 3]}.example/${article}`;
    const start = random.whole(0, 3) * 7;
    return annotationOf(`article-${article}`, {
      source: { url, title: `Story ${article}`, ...(published === undefined ? {} : { published }) },
      position: { type: 'TextPositionSelector', start, end: start + random.whole(1, 3) },
    });
  });
}

describe('annotations read out of the store', () => {
  it('are the same file, to the byte, as when all of them are at hand: all, most and some', async () => {
    const store = await freshStore();
    const all = makeAnnotations();
    for (const one of all) await putAnnotation(store, one);
    const most = all.filter((_, i) => i % 3 > 0);
    const some = all.filter((_, i) => i % 30 === 0);
    for (const format of FORMATS)
      for (const [ids, chosen] of [
        ['all', all],
        [most.map(({ id }) => id), most],
        [some.map(({ id }) => id), some],
      ] as const) {
        const file = await exportAnnotations(store, format, ids);
        const bytes = new Uint8Array(await file.arrayBuffer());
        expect(
          Buffer.from(bytes).equals(Buffer.from(new Uint8Array(await new Blob([format.write(chosen)]).arrayBuffer()))),
        ).toBe(true);
        expect(file.type).toBe(new Blob([], { type: format.mediaType }).type);
      }
  });

  it('tell how far they are, up to all of them, and stop at a signal with its reason', async () => {
    const store = await freshStore();
    for (const one of makeAnnotations().slice(0, 600)) await putAnnotation(store, one);
    const [format] = FORMATS;
    if (!format) throw new Error('There is no format.');
    const told: string[] = [];
    await exportAnnotations(store, format, 'all', { onProgress: (done, of) => told.push(`${done}/${of}`) });
    expect(told.at(-1)).toBe('600/600');
    const stop = new AbortController();
    const stopped = exportAnnotations(store, format, 'all', { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(stopped).rejects.toThrow(/abort/i);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import {
  annotationsOf,
  deleteAnnotation,
  findAnnotation,
  findAnnotations,
  putAnnotation,
  readAnnotations,
  updateAnnotation,
} from '../../src/store/annotations';
import type { Store } from '../../src/store/schema';
import { annotationOf } from './annotation-of';
import { freshStore } from './fresh-store';

const LATER = '2026-03-03T10:00:00.000Z';

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});

describe('annotations', () => {
  it('come by article in the order of the text, and all by time of change', async () => {
    const late = annotationOf('a', { position: { type: 'TextPositionSelector', start: 90, end: 95 }, modified: LATER });
    const early = annotationOf('a');
    const other = annotationOf('b', { modified: '2026-02-02T10:00:00.000Z' });
    for (const one of [late, early, other]) await putAnnotation(store, one);
    expect(await annotationsOf(store, 'a')).toEqual([early, late]);
    const ids = await findAnnotations(store, () => true);
    expect(await readAnnotations(store, ids)).toEqual([late, other, early]);
    expect(await findAnnotations(store, ({ article }) => article === 'b')).toEqual([other.id]);
    expect(await readAnnotations(store, [early.id, crypto.randomUUID(), late.id])).toEqual([early, late]);
  });

  it('take over what the reader may change, and nothing else', async () => {
    const kept = annotationOf('a');
    await putAnnotation(store, kept);
    const wanted = {
      ...kept,
      note: 'Check this',
      created: LATER,
      article: 'b',
      source: { url: 'https://x.org', title: '' },
    };
    const changed = await updateAnnotation(store, wanted, LATER);
    expect(changed).toEqual({ ...kept, note: 'Check this', modified: LATER });
    expect(await findAnnotation(store, kept.id)).toEqual(changed);
  });

  it('do not count as changed when only the page moved under them', async () => {
    const kept = annotationOf('a');
    await putAnnotation(store, kept);
    expect(await updateAnnotation(store, { ...kept, state: 'moved' }, LATER)).toEqual({ ...kept, state: 'moved' });
  });

  it('hold what the page gave otherwise for as long as it does, and the words of before for good', async () => {
    const kept = annotationOf('a');
    await putAnnotation(store, kept);
    const changes = [{ kind: 'number', saved: '27', found: '29' }] as const;
    const changed = { ...kept, state: 'changed', changes } as const;
    expect(await updateAnnotation(store, changed, LATER)).toEqual(changed);
    const quote = { ...kept.quote, exact: '29 a day' };
    const attached = await updateAnnotation(store, { ...kept, quote, earlier: ['27 a day'] }, LATER);
    expect(attached).toEqual({ ...kept, quote, earlier: ['27 a day'], modified: LATER });
    expect(await updateAnnotation(store, kept, LATER)).toEqual({ ...kept, modified: LATER });
  });

  it('are not brought back by a late change, but by putting them back', async () => {
    const kept = annotationOf('a');
    await putAnnotation(store, kept);
    const deleted = await deleteAnnotation(store, kept.id);
    expect(deleted).toEqual(kept);
    await expect(updateAnnotation(store, kept, LATER)).rejects.toThrow('problem:passage-deleted');
    if (deleted) await putAnnotation(store, deleted);
    expect(await annotationsOf(store, 'a')).toEqual([kept]);
  });
});

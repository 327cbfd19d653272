import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { FORMATS, findFormat } from '../../src/export/formats';
import type { Annotation } from '../../src/model/annotation';
import { putAnnotation } from '../../src/store/annotations';
import type { Store } from '../../src/store/schema';
import { exportAnnotations } from '../../src/transfer/export-annotations';
import { openImport } from '../../src/transfer/import-file';
import { toSaid } from '../export/said';
import { HOSTILE, toAnnotation } from '../export/sample-annotations';
import { freshStore } from '../store/fresh-store';
import { dump } from './kept-library';

const NOW = '2026-11-01T00:00:00.000Z';
const NONE = { add: 0, replace: 0, keep: 0 };

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});

function getFormat(id: string) {
  const format = findFormat(id);
  if (!format) throw new Error(`There is no format ${id}.`);
  return format;
}

/** One annotation for each hostile text, in every field that holds text. */
const ALL: readonly Annotation[] = HOSTILE.filter((text) => text.trim()).map((text, i) =>
  toAnnotation({
    id: `3f0b4a52-1d5e-4c1e-9a53-${String(i).padStart(12, '0')}`,
    quote: { type: 'TextQuoteSelector', exact: text, prefix: text, suffix: text },
    note: text,
    tags: [text],
    state: 'changed',
    changes: [
      { kind: 'number', saved: text, found: '' },
      { kind: 'name', saved: '', found: text },
    ],
    earlier: [text, 'in other words'],
    source: { url: `https://a.example/${i}`, title: text, publisher: text, author: text, published: '2017-03' },
  }),
);

async function take(file: Blob) {
  const opened = await openImport(store, file, NOW);
  const planned = await opened.plan('merge');
  const done = await opened.take('merge');
  expect(done).toEqual(planned);
  return done;
}

describe('a file of annotations', () => {
  it.each(['csv', 'web-annotation'])('%s comes back, and goes out again, the same to the byte', async (id) => {
    for (const annotation of ALL) await putAnnotation(store, annotation);
    const first = await (await exportAnnotations(store, getFormat(id), 'all')).text();
    store = await freshStore();
    const { counts, rejected } = await take(new Blob([first]));
    expect(rejected).toEqual([]);
    expect(counts.annotation).toEqual({ ...NONE, add: ALL.length });
    expect(await (await exportAnnotations(store, getFormat(id), 'all')).text()).toBe(first);
    expect((await take(new Blob([first]))).counts.annotation).toEqual({ ...NONE, keep: ALL.length });
  });

  it.each(FORMATS.map((format) => [format.id, format] as const))(
    '%s is written batch by batch as in one go',
    async (_, format) => {
      for (const annotation of ALL) await putAnnotation(store, annotation);
      const file = new Uint8Array(await (await exportAnnotations(store, format, 'all')).arrayBuffer());
      const whole = format.write(ALL);
      expect(Buffer.from(file).equals(Buffer.from(whole))).toBe(true);
    },
  );

  it('holds only what was asked for, and is stopped on the way', async () => {
    for (const annotation of ALL) await putAnnotation(store, annotation);
    const wanted = ALL.slice(0, 3).map(({ id }) => id);
    const some = await (await exportAnnotations(store, getFormat('ris'), wanted)).text();
    expect(some).toBe(getFormat('ris').write(ALL.slice(0, 3)));
    const stop = new AbortController();
    stop.abort(new Error('Stopped by the reader.'));
    await expect(exportAnnotations(store, getFormat('csv'), 'all', { signal: stop.signal })).rejects.toThrow('Stopped');
  });

  it('says what it would do, names each record that it leaves out, and takes the rest over', async () => {
    await putAnnotation(store, toAnnotation({ note: 'Changed here.', modified: '2027-01-01T00:00:00.000Z' }));
    const file = [
      toAnnotation(),
      toAnnotation({ id: 'no id' }),
      toAnnotation({ id: '3f0b4a52-1d5e-4c1e-9a53-0a6f5d0c1e12', source: { url: 'javascript:alert(1)', title: '' } }),
      toAnnotation({ id: '3f0b4a52-1d5e-4c1e-9a53-0a6f5d0c1e13' }),
      toAnnotation({ id: '3f0b4a52-1d5e-4c1e-9a53-0a6f5d0c1e13', note: 'Twice.' }),
    ];
    const { counts, rejected } = await take(new Blob([getFormat('csv').write(file)]));
    expect(counts.annotation).toEqual({ add: 2, replace: 0, keep: 1 });
    expect(toSaid(rejected)).toEqual(
      [
        { place: 'Row 2', reason: 'Its source.url is not a web address.' },
        {
          place: 'Annotation 3f0b4a52-1d5e-4c1e-9a53-0a6f5d0c1e13',
          reason: 'It stands in this file a second time.',
        },
      ].map((one) => expect.objectContaining({ reason: one.reason })),
    );
    expect((await store.getAll('annotations')).find(({ note }) => note === 'Changed here.')).toBeDefined();
  });

  it('is taken over whole or not at all', async () => {
    const file = new Blob([getFormat('csv').write(ALL)]);
    const stop = new AbortController();
    const opened = await openImport(store, file, NOW);
    const onProgress = () => stop.abort(new Error('Stopped by the reader.'));
    await expect(opened.take('merge', { signal: stop.signal, onProgress })).rejects.toThrow('Stopped');
    expect(await store.count('annotations')).toBe(0);
  });
});

describe('anything else', () => {
  it.each(['', ' ', 'null', '[]', '{}', 'Riot at Bedford', '<html>', '{"rows":1}', '\u0000', '{"@graph":[]}'])(
    'is refused in words: %j',
    async (text) => {
      await expect(openImport(store, new Blob([text]), NOW)).rejects.toThrow('problem:file-unknown');
    },
  );

  it('never crashes, hangs or writes, whatever bytes are offered', async () => {
    const json = fc.json();
    const nested = fc.nat(5000).map((depth) => '['.repeat(depth) + ']'.repeat(depth));
    const csv = fc
      .array(fc.array(fc.string(), { maxLength: 5 }))
      .map((rows) => `quote,url\n${rows.map((row) => row.join(',')).join('\n')}`);
    const annotation = fc
      .dictionary(
        fc.constantFrom('id', 'type', 'target', 'body', 'created', 'modified', 'schema:citation', 'uri', '__proto__'),
        fc.oneof(
          fc.json(),
          fc.constant('"Annotation"'),
          fc.constant('{"selector":[{"type":"TextQuoteSelector","exact":"x"}]}'),
        ),
      )
      .map((fields) => Object.entries(fields).map(([key, value]) => `${JSON.stringify(key)}:${value}`));
    const items = fc.array(annotation).map((list) => `[${list.map((fields) => `{${fields.join(',')}}`).join(',')}]`);
    const lines = fc
      .array(fc.oneof(fc.string(), json, fc.constant('{"store":"articles","row":{}}')))
      .map((all) => `{"gatelog":"backup","version":1,"created":""}\n${all.join('\n')}`);
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 500 }),
      fc.uint8Array({ maxLength: 200 }).map((tail) => Uint8Array.from([0x1f, 0x8b, 8, ...tail])),
      fc.oneof(json, nested, csv, items, lines, fc.string()).map((text) => new TextEncoder().encode(text)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const file = new Blob([content as Uint8Array<ArrayBuffer>]);
        await openImport(store, file, NOW)
          .then((opened) => opened.plan('replace'))
          .catch((error: unknown) => expect((error as Error).message).toMatch(/^problem:file-/));
        expect(await dump(store)).toBe('');
      }),
      { numRuns: 400 },
    );
  }, 120_000);
});

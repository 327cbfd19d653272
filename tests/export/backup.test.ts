import fc from 'fast-check';
import { gunzipSync, strFromU8, strToU8 } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { BackupWriter } from '../../src/export/backup';
import { BackupReader } from '../../src/export/import/backup-reader';
import { toReading } from '../../src/memory/to-reading';
import type { BackupRecord } from '../../src/model/backup';
import { recognise } from '../../src/recognise/recognise';
import { keepArticle } from '../../src/store/articles';
import { PAGES, readExpectation } from '../fixtures/site';
import { freshStore } from '../store/fresh-store';
import { toSaid } from './said';
import { toAnnotation } from './sample-annotations';

const CREATED = '2026-11-01T00:00:00.000Z';

function write(records: readonly BackupRecord[]): Uint8Array {
  const writer = new BackupWriter(CREATED);
  const pieces = records.map((record) => writer.add(record));
  pieces.push(writer.end());
  return Buffer.concat(pieces);
}

function read(file: Uint8Array, size = 0) {
  const bytes = file[0] === 0x1f ? gunzipSync(file) : file;
  return readPlain(bytes, size || bytes.length || 1);
}

function readPlain(bytes: Uint8Array, size: number) {
  const reader = new BackupReader();
  const records: BackupRecord[] = [];
  for (let at = 0; at < bytes.length; at += size) records.push(...reader.push(bytes.subarray(at, at + size)));
  const { records: last, summary } = reader.end();
  return { records: [...records, ...last], summary };
}

let records: BackupRecord[];

/** Real rows: the store's own, of our news site, with what the engine finds there. */
beforeEach(async () => {
  const store = await freshStore();
  records = [{ store: 'settings', key: 'settings', row: { keeping: 'on-save', neverSites: ['a.example'] } }];
  for (const page of PAGES.slice(0, 5)) {
    const { body, published } = readExpectation(page);
    const text = body.join('\n\n');
    const facts = {
      url: page.url,
      canonicalUrl: page.url,
      title: page.title,
      text,
      ...(published ? { published } : {}),
    };
    const id = await keepArticle(store, await toReading({ ...facts, mentions: recognise(facts) }, CREATED));
    records.push(
      { store: 'articles', row: await store.get('articles', id) },
      { store: 'mentions', row: await store.get('mentions', id) },
    );
  }
  records.push({ store: 'annotations', row: toAnnotation() });
  records.push({
    store: 'corrections',
    row: { id: 'c1', kind: 'not-this', key: 'prison:bedford', form: 'Bedford', made: CREATED },
  });
});

describe('backup', () => {
  it('gives back every record as it was, in its order', () => {
    const { records: restored, summary } = read(write(records));
    expect(restored).toEqual(records);
    expect(summary).toEqual({
      created: CREATED,
      counts: { settings: 1, corrections: 1, articles: 5, mentions: 5, annotations: 1 },
      rejected: [],
    });
    expect(
      records.some(({ store, row }) => store === 'mentions' && (row as { mentions: unknown[] }).mentions.length > 5),
    ).toBe(true);
  });

  it('is the same file every time, also after being restored', () => {
    const file = write(records);
    expect(write(read(file).records)).toEqual(file);
  });

  it.each([1, 7, 1000])('is read in pieces of %d bytes', (size) => {
    expect(read(write(records), size).records).toEqual(records);
  });

  it('is read after being unpacked', () => {
    expect(read(gunzipSync(write(records)), 100).records).toEqual(records);
  });

  it('keeps what a later version has added to a record', () => {
    const row = { ...toAnnotation(), pinned: true };
    expect(read(write([{ store: 'annotations', row }])).records).toEqual([{ store: 'annotations', row }]);
  });

  it('is empty where nothing is kept', () => {
    expect(read(write([])).records).toEqual([]);
  });

  it('sets aside what does not fit, with its line and reason', () => {
    const bad = { ...toAnnotation(), source: { url: 'javascript:alert(1)', title: 'x' } };
    const { records: restored, summary } = read(
      write([
        { store: 'annotations', row: bad },
        { store: 'articles', row: 1 },
      ]),
    );
    expect(restored).toEqual([]);
    expect(toSaid(summary.rejected)).toEqual([
      { place: 'Line 2', reason: 'Its source.url is not a web address.' },
      { place: 'Line 3', reason: 'It is not a Gatelog record.' },
    ]);
  });

  it('refuses a file that was cut short, wherever', () => {
    const lines = strFromU8(gunzipSync(write(records)));
    const short = strToU8(lines.slice(0, lines.lastIndexOf('{"end"')));
    expect(() => read(short)).toThrow('problem:file-cut');
    for (const part of [0.1, 0.5, 0.9, 0.99]) {
      expect(() => read(strToU8(lines.slice(0, lines.length * part)))).toThrow(/file-cut|file-no-backup/);
    }
  });

  it('refuses a file with records taken out', () => {
    const lines = strFromU8(gunzipSync(write(records))).split('\n');
    lines.splice(3, 1);
    expect(() => read(strToU8(lines.join('\n')))).toThrow('problem:file-count');
  });

  it('refuses what is no backup, and one of a later version', () => {
    for (const text of ['', 'x', '{}', '[]', '{"gatelog":"backup"}', '\n\n', 'null\n'.repeat(5)]) {
      expect(() => read(strToU8(text)), text).toThrow('problem:file-no-backup');
    }
    const later = '{"gatelog":"backup","version":99,"created":"2030-01-01T00:00:00.000Z"}\n';
    expect(() => read(strToU8(later))).toThrow('problem:file-later');
    expect(() => read(Uint8Array.of(0xff, 0xfe, 0xfd))).toThrow('problem:file-no-backup');
  });

  it('gives up on endless lines of nothing, which packed are a small file', () => {
    const head = '{"gatelog":"backup","version":1,"created":"2030-01-01T00:00:00.000Z"}\n';
    const reader = new BackupReader();
    reader.push(strToU8(head));
    const nothing = strToU8('\n'.repeat(50_000));
    const endless = () => {
      for (let i = 0; i < 10; i++) reader.push(nothing);
    };
    expect(endless).toThrow('problem:file-no-backup');
  });

  // Unpacked bytes: what gzip is, and that it may be damaged, is read-backup's business.
  it('throws nothing but its own sentences, whatever is offered', () => {
    const file = gunzipSync(write(records));
    const spoilt = fc.tuple(fc.nat(file.length - 1), fc.nat(255)).map(([at, byte]) => {
      const copy = Uint8Array.from(file);
      copy[at] = byte;
      return copy;
    });
    const lines = fc
      .array(fc.oneof(fc.string(), fc.json()))
      .map((all) => strToU8(`{"gatelog":"backup","version":1,"created":""}\n${all.join('\n')}`));
    fc.assert(
      fc.property(fc.oneof(spoilt, fc.uint8Array({ maxLength: 300 }), lines), (bytes) => {
        try {
          for (const { store } of readPlain(bytes, bytes.length || 1).records) expect(store).toMatch(/^[a-z]+$/);
        } catch (error) {
          expect(String(error)).toMatch(/problem:file-(no-backup|cut|count|after-end|later|damaged)$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

import { strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deflate, ZipWriter } from '../../src/export/zip-writer';

const CHANGED = new Date(2017, 2, 3, 14, 15, 16);

function write(files: readonly (readonly [name: string, content: Uint8Array])[]): Uint8Array {
  const zip = new ZipWriter();
  return Buffer.concat([...files.map(([name, content]) => zip.add(name, content, CHANGED)), zip.end()]);
}

/** The same by the library's own archive. */
function writeByLibrary(files: readonly (readonly [name: string, content: Uint8Array])[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, content] of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = CHANGED;
    zip.add(file);
    file.push(content, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

describe('ZipWriter', () => {
  it.each([
    ['nothing', []],
    ['one file', [['a.md', strToU8('One.')]]],
    ['an empty one', [['empty.md', new Uint8Array()]]],
    [
      'names and texts of all kinds',
      [
        ['2017-03-03 Riot.md', strToU8('Riot. '.repeat(20_000))],
        ['Carchar Abertawe – ŵ.md', strToU8('Ŵyth swyddog 👮')],
        ['x.md', Uint8Array.from({ length: 70_000 }, (_, i) => (i * i * 31) % 251)],
      ],
    ],
  ] as const)('writes the same bytes as fflate: %s', (_, files) => {
    expect(Buffer.from(write(files)).equals(writeByLibrary(files))).toBe(true);
  });

  it('goes on beyond 65,535 files, where fflate’s own archive breaks', () => {
    const content = strToU8('A note.');
    const packed = deflate(content);
    const zip = new ZipWriter(() => packed);
    const parts: Uint8Array[] = [];
    for (let i = 0; i < 65_540; i++) parts.push(zip.add(`${i}.md`, content, CHANGED));
    const files = unzipSync(Buffer.concat([...parts, zip.end()]), {
      filter: ({ name }) => /^(0|65535|65539)\.md$/.test(name),
    });
    expect(Object.keys(files)).toEqual(['0.md', '65535.md', '65539.md']);
    for (const file of Object.values(files)) expect(file).toEqual(content);
  });
});

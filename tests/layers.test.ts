import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findViolations, type SourceFile } from './layers/find-violations';
import { readTable } from './layers/read-table';

const SRC = join(import.meta.dirname, '..', 'src');
const layers = readTable(readFileSync(join(SRC, '..', 'ARCHITECTURE.md'), 'utf8'));

function sources(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));
}

const planted = (path: string, text: string): readonly string[] => findViolations(layers, [{ path, text }]);

describe('the layers of ARCHITECTURE.md', () => {
  it('hold for every file of src', () => {
    expect(findViolations(layers, sources())).toEqual([]);
  });

  it('keep the store from content scripts, whose IndexedDB is the web page’s', () => {
    const content = layers.get('content');
    expect(content?.mayImport.has('store')).toBe(false);
    expect(content?.mayTouch.has('IndexedDB')).toBe(false);
    for (const name of content?.mayImport ?? []) expect(layers.get(name)?.mayImport.has('store')).toBe(false);
  });
});

describe('a planted violation is found', () => {
  it.each([
    ['an import upward', 'text/words.ts', `import { x } from '../recognise/rules';`, 'text may not import recognise'],
    ['a type-only import', 'text/words.ts', `import type { X } from '../store/schema';`, 'text may not import store'],
    ['a re-export', 'model/all.ts', `export * from '../text/tokens';`, 'model may not import text'],
    [
      'a lazy import',
      'content/open.ts',
      `const store = () => import('../store/open-store');`,
      'content may not import store',
    ],
    ['a nested file', 'recognise/rules/a.ts', `import '../../popup/x';`, 'recognise may not import popup'],
    ['indexedDB in a content script', 'content/a.ts', `indexedDB.open('gatelog');`, 'uses indexedDB (IndexedDB)'],
    ['idb outside the store', 'background/a.ts', `import { openDB } from 'idb';`, 'uses "idb" (IndexedDB)'],
    [
      'the file store outside transfer',
      'content/a.ts',
      `await navigator.storage.getDirectory();`,
      'uses getDirectory (file store)',
    ],
    ['the document in a pure layer', 'link/a.ts', `export const t = () => document.title;`, 'uses document (DOM)'],
    ['a DOM type in a pure layer', 'anchor/a.ts', `export const t = (e: Element) => 1;`, 'uses Element (DOM)'],
    ['runtime in a pure layer', 'gazetteer/a.ts', `chrome.runtime.getURL('x');`, 'uses chrome (runtime)'],
    [
      'the polyfill in a pure layer',
      'store/a.ts',
      `import b from 'webextension-polyfill';`,
      'uses "webextension-polyfill" (runtime)',
    ],
    [
      'writing where only reading is allowed',
      'article/a.ts',
      `document.body.textContent = '';`,
      'changes the page (textContent=)',
    ],
    ['a request', 'background/a.ts', `await fetch('https://example.org');`, 'uses fetch, which no part of Gatelog may'],
    ['a beacon', 'popup/a.ts', `navigator.sendBeacon('/x');`, 'uses sendBeacon, which no part of Gatelog may'],
    [
      'markup from text',
      'popup/a.ts',
      `document.body.innerHTML = 'x';`,
      'uses innerHTML=, which no part of Gatelog may',
    ],
    [
      'writing into the document',
      'popup/a.ts',
      `document.write('x');`,
      'uses document.write, which no part of Gatelog may',
    ],
    ['a folder without a row', 'utils/a.ts', `export {};`, 'the table has no row for utils'],
  ])('%s', (_, path, text, violation) => {
    expect(planted(path, text)).toEqual([`${path}: ${violation}`]);
  });
});

describe('what is no violation', () => {
  it.each([
    ['a parameter that is called window', 'text/a.ts', `export const f = (window: number) => window + 1;`],
    ['a member that is called document', 'link/a.ts', `export const f = (x: { document: string }) => x.document;`],
    [
      'a type of our own that is called Range',
      'link/a.ts',
      `import type { Range } from '../model/range'; export type R = Range;`,
    ],
    ['the word in a string or comment', 'text/a.ts', `/* document */ export const s = 'indexedDB.open';`],
    ['a row that is allowed', 'popup/a.tsx', `import { render } from 'preact'; render(<p>x</p>, document.body);`],
    ['reading where reading is allowed', 'article/a.ts', `export const t = (d: Document) => d.body.textContent;`],
  ])('%s', (_, path, text) => {
    expect(planted(path, text)).toEqual([]);
  });
});

describe('the table itself', () => {
  const HEAD = '| folder | holds | may import | may touch |\n|---|---|---|---|\n';

  it('is refused where it names a folder that has no row', () => {
    expect(() => readTable(`${HEAD}| a | x | b | - |`)).toThrow('names "b"');
  });

  it('is refused where it names a power nobody knows', () => {
    expect(() => readTable(`${HEAD}| a | x | - | magic |`)).toThrow('may touch "magic"');
  });

  it('reads "all but" as the rows above, and "b’s" as what b may import', () => {
    const table = readTable(`${HEAD}| a, b | x | - | - |\n| c | x | all but b | DOM |\n| d | x | c's, c | - |`);
    expect([...(table.get('c')?.mayImport ?? [])]).toEqual(['a']);
    expect([...(table.get('d')?.mayImport ?? [])]).toEqual(['a', 'c']);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { listFiles } from './list-files';

/** What pages call for the messages of a language, and where the browsers want these to be. */
const IMPORTS: readonly (readonly [name: string, file: string])[] = [
  ['ENGLISH_MESSAGES', '/_locales/en/messages.json'],
  ['WELSH_MESSAGES', '/_locales/cy/messages.json'],
];

/**
 * Vite plugin that writes the messages without the white space that is for those who edit them, and puts in the imports of them:
 * by fixed addresses, since the Firefox store warns of others, and behind vite's back, which would wrap them in 2 kB of preloading.
 */
export function catalogue(): Plugin {
  let outDir = '';
  return {
    name: 'gatelog:catalogue',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    renderChunk(code) {
      if (!IMPORTS.some(([name]) => code.includes(name))) return undefined;
      const toImport = (file: string): string => `(() => import(${JSON.stringify(file)}, { with: { type: 'json' } }))`;
      return {
        code: IMPORTS.reduce((text, [name, file]) => text.replaceAll(name, () => toImport(file)), code),
        map: null,
      };
    },
    closeBundle() {
      for (const file of listFiles(outDir).filter((name) => /^_locales\/\w+\/messages\.json$/.test(name))) {
        const path = `${outDir}/${file}`;
        writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));
      }
    },
  };
}

import { readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { listFiles } from './list-files';

/** Vite plugin that writes the messages without the white space that is for those who edit them. */
export function catalogue(): Plugin {
  let outDir = '';
  return {
    name: 'gatelog:catalogue',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    closeBundle() {
      for (const file of listFiles(outDir).filter((name) => /^_locales\/\w+\/messages\.json$/.test(name))) {
        const path = `${outDir}/${file}`;
        writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));
      }
    },
  };
}

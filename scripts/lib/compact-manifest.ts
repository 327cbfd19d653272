import { readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Vite plugin that writes the manifest without the white space that is for those who edit it: it names each site three times. */
export function compactManifest(): Plugin {
  let file = '';
  return {
    name: 'gatelog:compact-manifest',
    apply: 'build',
    configResolved(config) {
      file = `${config.build.outDir}/manifest.json`;
    },
    closeBundle() {
      writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
    },
  };
}

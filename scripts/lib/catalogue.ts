import { readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { isSharedMessage } from '../../src/words/shared-words';
import { listFiles } from './list-files';
import { packJson, UNPACK_IMPORT } from './pack-json';

const SOURCE = /\/_locales\/(\w+)\/messages\.json$/;
const MODULE = '\0gatelog:messages/';

type Messages = Readonly<Record<string, unknown>>;

/**
 * Vite plugin that ships the messages in two ways: to our own pages all of them, deflated, one module a language; as the files of
 * the browser's i18n only those that the manifest names or that content scripts and the background say. White space goes, from the
 * manifest too.
 */
export function catalogue(): Plugin {
  let outDir = '';
  return {
    name: 'gatelog:catalogue',
    enforce: 'pre',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    resolveId(source) {
      const language = SOURCE.exec(source)?.[1];
      return language ? `${MODULE}${language}` : undefined;
    },
    load(id) {
      if (!id.startsWith(MODULE)) return undefined;
      const file = `public/_locales/${id.slice(MODULE.length)}/messages.json`;
      this.addWatchFile(file);
      return { code: `${UNPACK_IMPORT}\nexport default ${packJson(readMessages(file))};`, moduleType: 'js' };
    },
    closeBundle() {
      const manifest = readFileSync(`${outDir}/manifest.json`, 'utf8');
      writeFileSync(`${outDir}/manifest.json`, JSON.stringify(JSON.parse(manifest)));
      const isSaid = (key: string) => isSharedMessage(key) || manifest.includes(`__MSG_${key}__`);
      for (const file of listFiles(outDir).filter((name) => SOURCE.test(`/${name}`))) {
        const path = `${outDir}/${file}`;
        const said = Object.entries(readMessages(path)).filter(([key]) => isSaid(key));
        writeFileSync(path, JSON.stringify(Object.fromEntries(said)));
      }
    },
  };
}

function readMessages(file: string): Messages {
  return JSON.parse(readFileSync(file, 'utf8')) as Messages;
}

import { readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { listFiles } from './list-files';

const MESSAGES = /\/(_locales\/\w+\/messages\.json)$/;
const IMPORT = /(\bfrom\s*["']\/_locales\/\w+\/messages\.json["'])/g;

/**
 * Vite plugin that leaves imports of the messages to the browser, which reads the very files of its own i18n as JSON modules:
 * bundled, each language would ship twice. A service worker may import nothing later on, so it is a plain import there.
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
      const file = MESSAGES.exec(source)?.[1];
      return file ? { id: `/${file}`, external: 'absolute' } : undefined;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        // The bundler drops the attribute that says what is imported, without which a browser refuses it.
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk') chunk.code = chunk.code.replace(IMPORT, '$1with{type:"json"}');
      },
    },
    closeBundle() {
      for (const file of listFiles(outDir).filter((name) => MESSAGES.test(`/${name}`))) {
        const path = `${outDir}/${file}`;
        writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));
      }
    },
  };
}

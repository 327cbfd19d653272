import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What the engine shares with the card script, by its imports: the list is that file. */
const LIST = 'src/content/shared-with-card.ts';
const IMPORT = /^import \{ ([^}]+) \} from '([^']+)';$/gm;

/**
 * Vite plugin that has the card script take from the engine what that file lists, instead of bringing its own. Whatever else the card wants of
 * one of those modules is missing from it, which the bundler reports.
 */
export function sharedModules(root: string): Plugin {
  const names = readShared(root);
  return {
    name: 'gatelog:shared-modules',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      const shared = names.get(id)?.map((name) => `export const ${name} = globalThis.gatelogShared.${name};`);
      return shared && { code: shared.join('\n'), moduleType: 'js', moduleSideEffects: false };
    },
  };
}

/** The modules that file names, and what it takes from each. */
export function readShared(root: string): ReadonlyMap<string, readonly string[]> {
  const list = resolve(root, LIST);
  return new Map(
    [...readFileSync(list, 'utf8').matchAll(IMPORT)].map(([, names = '', from = '']) => [
      `${resolve(dirname(list), from)}.ts`,
      names.split(', '),
    ]),
  );
}

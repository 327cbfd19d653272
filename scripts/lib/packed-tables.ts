import type { Plugin } from 'vite';
import { packJson, UNPACK_IMPORT } from './pack-json';

const TABLE = /\/src\/gazetteer\/tables\/[\w-]+\.ts$/;

/**
 * Vite plugin that ships the tables deflated, a third as large, to our own pages and the background, and unfolds one at the first look
 * into it. The recogniser is built alone and has none of them: the background leaves it its own.
 */
export function packedTables(): Plugin {
  return {
    name: 'gatelog:packed-tables',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!TABLE.test(id)) return undefined;
      const [, name, body] = /export const (\w+) = (\{[\s\S]*\});?\s*$/.exec(code) ?? [];
      if (!name || !body) throw new Error(`${id} is no table that can be packed.`);
      // A table is one literal of our own making (scripts/gazetteer/to-module.ts).
      const table = new Function(`return (${body});`)() as Record<string, unknown>;
      const columns = Object.keys(table).map((column) => `get ${column}() { return table().${column}; }`);
      return {
        code: `${UNPACK_IMPORT}
let unfolded;
const table = () => unfolded ??= ${packJson(table)};
export const ${name} = { ${columns.join(', ')} };`,
        map: null,
      };
    },
  };
}

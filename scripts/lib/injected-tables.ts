import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Tables of src/gazetteer/tables that the engine reads, and the name under which each exports its own. */
const INJECTED: Readonly<Record<string, string>> = {
  memberships: 'MEMBERSHIPS',
  offices: 'OFFICES',
  organisations: 'ORGANISATIONS',
  people: 'PEOPLE',
  prisons: 'PRISONS',
  tenures: 'TENURES',
};

const READER = fileURLToPath(new URL('../../src/gazetteer/codec/split-tables.ts', import.meta.url));
const TABLE = /\/src\/gazetteer\/tables\/([\w-]+)\.ts$/;

/** Vite plugin that has the engine read those tables from where the background leaves them (background/engine-tables.ts). */
export function injectedTables(): Plugin {
  return {
    name: 'gatelog:injected-tables',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      const name = INJECTED[TABLE.exec(id)?.[1] ?? ''];
      return name
        ? {
            code: `import { joinTable } from ${JSON.stringify(READER)};
export const ${name} = joinTable(globalThis.gatelogTables, '${name}');`,
            moduleSideEffects: false,
          }
        : undefined;
    },
  };
}

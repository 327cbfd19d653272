import type { Plugin } from 'vite';

/** Tables of src/gazetteer/tables that the recogniser reads, and the name under which each exports its own. */
const INJECTED: Readonly<Record<string, string>> = {
  memberships: 'MEMBERSHIPS',
  offices: 'OFFICES',
  organisations: 'ORGANISATIONS',
  people: 'PEOPLE',
  prisons: 'PRISONS',
  tenures: 'TENURES',
};

const TABLE = /\/src\/gazetteer\/tables\/([\w-]+)\.ts$/;

/** Vite plugin that has the recogniser read those tables from where the background leaves them (background/recogniser-tables.ts). */
export function injectedTables(): Plugin {
  return {
    name: 'gatelog:injected-tables',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      const name = INJECTED[TABLE.exec(id)?.[1] ?? ''];
      return name
        ? {
            code: `export const ${name} = globalThis.gatelogTables.${name};`,
            moduleSideEffects: false,
          }
        : undefined;
    },
  };
}

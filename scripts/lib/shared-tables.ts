import { build, type Plugin } from 'vite';

/** Where the tables are that the engine and our own pages both read; the background injects it before the engine. */
export const TABLES_FILE = 'src/content/tables.iife.js';

/** Tables of src/gazetteer/tables that the engine reads, and the name under which each exports its own. */
const SHARED: Readonly<Record<string, string>> = {
  memberships: 'MEMBERSHIPS',
  offices: 'OFFICES',
  organisations: 'ORGANISATIONS',
  people: 'PEOPLE',
  prisons: 'PRISONS',
  tenures: 'TENURES',
};

const TABLE = /\/src\/gazetteer\/tables\/([\w-]+)\.ts$/;
const URL_OF_TABLES = `/${TABLES_FILE}`;

/**
 * Vite plugin that has a build read those tables from the one script that holds them: bundled, they would ship in the engine
 * and again in our pages. A page imports the script; a content script has had it injected before.
 */
export function sharedTables(reader: 'page' | 'engine'): Plugin {
  return {
    name: 'gatelog:shared-tables',
    enforce: 'pre',
    apply: 'build',
    resolveId: (source) => (source === URL_OF_TABLES ? { id: source, external: 'absolute' } : undefined),
    load(id) {
      const name = SHARED[TABLE.exec(id)?.[1] ?? ''];
      if (!name) return undefined;
      const first = reader === 'page' ? `import '${URL_OF_TABLES}';\n` : '';
      return { code: `${first}export const ${name} = globalThis.gatelogTables.${name};`, moduleSideEffects: false };
    },
  };
}

/** The script of the tables, to be emitted beside the engine. */
export async function buildTables(root: string): Promise<string> {
  const entry = 'virtual:gatelog-tables';
  const files = Object.entries(SHARED);
  const source = `${files.map(([file, name]) => `import { ${name} } from '${root}/src/gazetteer/tables/${file}.ts';`).join('\n')}
globalThis.gatelogTables = { ${files.map(([, name]) => name).join(', ')} };`;
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'gatelog:tables-entry',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? { code: source, moduleType: 'js' } : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: 'terser',
      rollupOptions: { input: entry, output: { format: 'iife' }, checks: { bundlerTimings: false } },
      modulePreload: false,
    },
  });
  const outputs = Array.isArray(result) ? result.flatMap((one) => one.output) : 'output' in result ? result.output : [];
  const [script] = outputs;
  if (outputs.length !== 1 || script?.type !== 'chunk') throw new Error('The tables must be one script.');
  return script.code;
}

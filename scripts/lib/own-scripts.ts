import { resolve } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';
import { cutExamples } from './cut-examples';
import { injectedTables } from './injected-tables';
import { findOwnNames } from './own-names';
import { packedWords } from './packed-words';
import { readShared, sharedModules } from './shared-modules';

/** Where the scripts are in both builds. The background puts the first two into pages by these very names, and imports the third. */
export const ENGINE_FILE = 'src/content/engine.iife.js';
export const CARD_FILE = 'src/card/card.iife.js';
export const RECOGNISER_FILE = 'src/background/recogniser.iife.js';

/** What the background has in place of the one module once the recogniser is a script of its own. */
const RECOGNISER = { written: 'src/background/recogniser.ts', built: 'src/background/built-recogniser.ts' };

/** Modules that engine and card both have a piece of, each its own. */
const IN_BOTH: readonly string[] = ['content/scope.ts', 'model/problem.ts', 'words/shared-words.ts'];

interface Scripts {
  readonly engine: string;
  readonly card: string;
  readonly recogniser: string;
}

/** Scripts that this run has built: both browsers get the same ones, and minifying them well takes its time. */
let built: Promise<Scripts> | undefined;

/**
 * Vite plugin that builds three plain scripts of their own: the engine; the card, without what the engine has; and the recogniser, as a function
 * that the background runs when it is sent a text, without the tables, which the background has. crxjs builds
 * plain scripts that the manifest names. These are not among them: an `?iife` import would ship a second copy of each, as a module that nothing loads.
 */
export function ownScripts(): Plugin {
  let root = '';
  return {
    name: 'gatelog:own-scripts',
    enforce: 'pre',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    resolveId(source, importer) {
      if (source === `/${RECOGNISER_FILE}`) return { id: source, external: true };
      const isOurs =
        importer !== undefined && resolve(importer, '..', `${source}.ts`) === resolve(root, RECOGNISER.written);
      return isOurs ? resolve(root, RECOGNISER.built) : undefined;
    },
    transform(code, id) {
      return id === resolve(root, RECOGNISER.built) ? `import '/${RECOGNISER_FILE}';\n${code}` : undefined;
    },
    async generateBundle() {
      built ??= buildAll(root);
      const { engine, card, recogniser } = await built;
      this.emitFile({ type: 'asset', fileName: ENGINE_FILE, source: engine });
      this.emitFile({ type: 'asset', fileName: CARD_FILE, source: card });
      this.emitFile({ type: 'asset', fileName: RECOGNISER_FILE, source: toFunction(recogniser) });
    },
  };
}

async function buildAll(root: string): Promise<Scripts> {
  const engine = await buildChunk(root, toSource(ENGINE_FILE));
  const card = await buildChunk(root, toSource(CARD_FILE), { plugins: [sharedModules(root)] });
  const shared = readShared(root);
  const known = new Set(
    [...renderedIn(engine)].filter((id) => !shared.has(id) && !IN_BOTH.some((end) => id.endsWith(end))),
  );
  const twice = renderedIn(card).filter((id) => known.has(id));
  if (twice.length > 0)
    throw new Error(
      `The card script brings what the engine has; content/shared-with-card.ts must list ${twice.join(', ')}`,
    );
  return { engine: engine.code, card: card.code, recogniser: await buildRecogniser(root, toSource(RECOGNISER_FILE)) };
}

/** The recogniser's script, or another of the same make: without its tables, its words in a book, its names shortened. */
export async function buildRecogniser(root: string, source: string): Promise<string> {
  const { code } = await buildChunk(root, source, {
    plugins: [injectedTables(), cutExamples(), packedWords()],
    // A quoted name keeps its quotes: whoever wrote them means the name itself.
    mangle: { properties: { regex: toRegExp(findOwnNames(`${root}/src`)), keep_quoted: true } },
  });
  return code;
}

/** The script as a function that is only read when the background starts, and compiled when it is run. */
function toFunction(script: string): string {
  const [, body] = /^\((async function\(\)\{[\s\S]*\})\)\(\);\s*$/.exec(script) ?? [];
  if (!body) throw new Error('The recogniser is not one function that runs at once.');
  return `globalThis.gatelogRecogniser=${body};`;
}

async function buildChunk(
  root: string,
  source: string,
  { plugins = [], mangle }: { readonly plugins?: Plugin[]; readonly mangle?: object } = {},
): Promise<Rollup.OutputChunk> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins,
    // A field that is only declared would ship as `name;`.
    oxc: { typescript: { removeClassFieldsWithoutInitializer: true } },
    build: {
      write: false,
      target: 'es2022',
      // A hundredth smaller than what Vite's own minifier makes, and what that saves is what the gazetteer may grow by.
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        compress: {
          passes: 4,
          pure_getters: true,
          keep_fargs: false,
          // The script is a promise of its start, which who puts it in waits for.
          negate_iife: false,
          unsafe: true,
          unsafe_arrows: true,
          unsafe_methods: true,
          unsafe_undefined: true,
        },
        toplevel: true,
        ...(mangle && { mangle }),
      },
      lib: { entry: source, formats: ['iife'], name: 'gatelogScript', fileName: () => 'script.js' },
      rollupOptions: { checks: { bundlerTimings: false } },
    },
  });
  const outputs = Array.isArray(result) ? result.flatMap((one) => one.output) : 'output' in result ? result.output : [];
  if (outputs.length !== 1 || outputs[0]?.type !== 'chunk')
    throw new Error(`${source} must be one script, but became ${outputs.map((one) => one.fileName).join(', ')}`);
  return outputs[0];
}

/** The modules that some of a script is from. */
function renderedIn({ modules }: Rollup.OutputChunk): readonly string[] {
  return Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []));
}

function toSource(file: string): string {
  return file.replace(/\.js$/, '.ts');
}

function toRegExp(names: readonly string[]): RegExp {
  return new RegExp(`^(?:${names.join('|')})$`);
}

import { build, type Plugin, type Rollup } from 'vite';
import { cutExamples } from './cut-examples';
import { injectedTables } from './injected-tables';
import { findOwnNames } from './own-names';
import { packedWords } from './packed-words';
import { readShared, sharedModules } from './shared-modules';

/** Where the scripts are in both builds; the background injects them from here, by these very names. */
export const ENGINE_FILE = 'src/content/engine.iife.js';
export const CARD_FILE = 'src/card/card.iife.js';

/** Modules that both scripts have a piece of, each its own. */
const IN_BOTH: readonly string[] = ['content/scope.ts', 'model/problem.ts', 'words/shared-words.ts'];

/** Scripts that this run has built: both browsers get the same ones, and minifying them well takes its time. */
let built: Promise<{ readonly engine: string; readonly card: string }> | undefined;

/**
 * Vite plugin that builds engine and card, each as one plain script of its own: the engine without the tables, which the background sends it,
 * the card without what the engine has. crxjs does that for scripts the manifest names. These are not among them: the background injects
 * them when they are wanted. An `?iife` import would ship a second copy of each, as a module that nothing loads.
 */
export function contentScripts(): Plugin {
  let root = '';
  return {
    name: 'gatelog:content-scripts',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      built ??= buildBoth(root);
      const { engine, card } = await built;
      this.emitFile({ type: 'asset', fileName: ENGINE_FILE, source: engine });
      this.emitFile({ type: 'asset', fileName: CARD_FILE, source: card });
    },
  };
}

async function buildBoth(root: string): Promise<{ readonly engine: string; readonly card: string }> {
  const engine = await buildEngineChunk(root, toSource(ENGINE_FILE));
  const card = await buildScript(root, toSource(CARD_FILE), { plugins: [sharedModules(root)] });
  const shared = readShared(root);
  const known = new Set(
    [...renderedIn(engine)].filter((id) => !shared.has(id) && !IN_BOTH.some((end) => id.endsWith(end))),
  );
  const twice = renderedIn(card).filter((id) => known.has(id));
  if (twice.length > 0)
    throw new Error(
      `The card script brings what the engine has; content/shared-with-card.ts must list ${twice.join(', ')}`,
    );
  return { engine: engine.code, card: card.code };
}

/** The engine's script, or another of the same make, with the tables left out. */
export async function buildEngine(root: string, source: string): Promise<string> {
  return (await buildEngineChunk(root, source)).code;
}

function buildEngineChunk(root: string, source: string): Promise<Rollup.OutputChunk> {
  return buildScript(root, source, {
    plugins: [injectedTables(), cutExamples(), packedWords()],
    // A quoted name keeps its quotes: whoever wrote them means the name itself.
    mangle: { properties: { regex: toRegExp(findOwnNames(`${root}/src`)), keep_quoted: true } },
  });
}

async function buildScript(
  root: string,
  source: string,
  { plugins, mangle }: { readonly plugins: Plugin[]; readonly mangle?: object },
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
      // A hundredth smaller than what Vite's own minifier makes, and the engine's size is what its gazetteer may grow by.
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

import { build, type Plugin } from 'vite';
import { cutExamples } from './cut-examples';
import { injectedTables } from './injected-tables';
import { findOwnNames } from './own-names';
import { packedWords } from './packed-words';

/** Where the engine is in both builds; the background injects it from here, by this very name. */
export const ENGINE_FILE = 'src/content/engine.iife.js';

/** Engines that this run has built, by source: both browsers get the same one, and minifying it well takes its time. */
const built = new Map<string, Promise<string>>();

/**
 * Vite plugin that builds the engine as one plain script of its own, without the tables, which the background sends it.
 * crxjs does that for scripts the manifest names. The engine is not among them: the background injects it where the
 * gate says yes. Its `?iife` import would ship a second copy of the engine, as a module that nothing loads.
 */
export function engineScript(source: string): Plugin {
  let root = '';
  return {
    name: 'gatelog:engine-script',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const engine = built.get(source) ?? buildEngine(root, source);
      built.set(source, engine);
      this.emitFile({ type: 'asset', fileName: ENGINE_FILE, source: await engine });
    },
  };
}

export async function buildEngine(root: string, source: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [injectedTables(), cutExamples(), packedWords()],
    build: {
      write: false,
      target: 'es2022',
      // A hundredth smaller than what Vite's own minifier makes, and the engine's size is what its gazetteer may grow by.
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        compress: { passes: 4, pure_getters: true, unsafe_arrows: true, keep_fargs: false },
        toplevel: true,
        // A quoted name keeps its quotes: whoever wrote them means the name itself.
        mangle: { properties: { regex: toRegExp(findOwnNames(`${root}/src`)), keep_quoted: true } },
      },
      lib: { entry: source, formats: ['iife'], name: 'gatelogEngine', fileName: () => ENGINE_FILE },
      rollupOptions: { checks: { bundlerTimings: false } },
    },
  });
  const outputs = Array.isArray(result) ? result.flatMap((one) => one.output) : 'output' in result ? result.output : [];
  if (outputs.length !== 1 || outputs[0]?.type !== 'chunk')
    throw new Error(`The engine must be one script, but became ${outputs.map((one) => one.fileName).join(', ')}`);
  return outputs[0].code;
}

function toRegExp(names: readonly string[]): RegExp {
  return new RegExp(`^(?:${names.join('|')})$`);
}

import { build } from 'vite';

/** Source of a plain script that puts `libraryBench` into the page it is evaluated in. */
export async function bundleLibraryBench(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: { entry: 'tests/bench/library/in-page.ts', formats: ['iife'], name: 'bench' },
    },
  });
  const outputs = Array.isArray(built) ? built.flatMap((one) => one.output) : 'output' in built ? built.output : [];
  const [chunk] = outputs;
  if (chunk?.type !== 'chunk') throw new Error('The bench did not become one script.');
  return chunk.code;
}

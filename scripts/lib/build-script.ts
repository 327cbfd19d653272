import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds a module and all it imports as one plain script, the way the extension's content scripts are built. */
export async function buildScript(entry: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'script', fileName: () => 'script.js' },
    },
  });
  const outputs = Array.isArray(built) ? built.flatMap((one) => one.output) : 'output' in built ? built.output : [];
  const [script] = outputs;
  if (script?.type !== 'chunk') throw new Error('The script was not built.');
  return script.code;
}

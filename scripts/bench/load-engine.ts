import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { recognise } from '../../src/recognise/recognise';

const ENTRY = fileURLToPath(new URL('../../src/recognise/recognise.ts', import.meta.url));

/** The engine built as the extension's is, and loaded: what runs under tsx carries helpers that slow it. */
export async function loadEngine(): Promise<typeof recognise> {
  const outDir = await mkdtemp(join(tmpdir(), 'gatelog-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        outDir,
        emptyOutDir: true,
        target: 'es2022',
        lib: { entry: ENTRY, formats: ['es'], fileName: () => 'engine.mjs' },
      },
    });
    const engine: { recognise: typeof recognise } = await import(pathToFileURL(join(outDir, 'engine.mjs')).href);
    return engine.recognise;
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

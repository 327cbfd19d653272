import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { MentionType } from '../../src/model/mention';
import type { MarkedArticle } from './articles';

const ENTRY = fileURLToPath(new URL('./time-readers.ts', import.meta.url));
/** Inside the project, where the peers' packages are found. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/** How fast and how right a reader is. */
export interface ReaderReport {
  readonly name: string;
  /** Best time of a round over the articles, in milliseconds. */
  readonly time: number;
  readonly f1: Readonly<Record<MentionType, number>>;
}

/** The report of each reader on the articles: time-readers.ts, built and run by plain Node. */
export async function runReaders(articles: readonly MarkedArticle[]): Promise<readonly ReaderReport[]> {
  await mkdir(CACHE, { recursive: true });
  const outDir = await mkdtemp(join(CACHE, 'gatelog-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: { outDir, target: 'es2022', ssr: ENTRY, rolldownOptions: { output: { entryFileNames: 'readers.mjs' } } },
    });
    return JSON.parse(await runNode(join(outDir, 'readers.mjs'), JSON.stringify(articles)));
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/** Runs a script with plain Node; gives what it prints. Throws with its own words where it fails. */
function runNode(script: string, input: string): Promise<string> {
  // Without the options that put a loader into this process.
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, [script], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', (part: Buffer) => (output += part));
  child.stderr.on('data', (part: Buffer) => (errors += part));
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`The readers ended with ${code}: ${errors.trim()}`));
    });
  });
}

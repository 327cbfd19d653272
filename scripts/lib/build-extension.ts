import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { toBuildConfig } from '../../vite.config';
import { listFiles } from './list-files';
import type { Target } from './to-manifest';
import { zipFiles } from './zip-files';

/** What the source zip leaves out where no git tells: what is installed, built or measured, not written. */
const NOT_SOURCE = new Set(['node_modules', 'dist', 'out', '.git']);

/** Builds one browser's extension into <into>/<target>; throws with the bundler's words where it fails. */
export async function buildExtension(target: Target, into = 'dist'): Promise<void> {
  await build({ ...toBuildConfig(target, into), configFile: false, mode: 'production', logLevel: 'warn' });
}

/** Writes the two store zips and the source zip of what is built in the folder `into`, and gives their paths. */
export function writeZips(into = 'dist'): string[] {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const write = (name: string, folder: string, files: readonly string[]): string => {
    const path = `${into}/gatelog-${version}-${name}.zip`;
    writeFileSync(path, zipFiles(folder, files));
    return path;
  };
  return [
    write('chrome', `${into}/chrome`, listFiles(`${into}/chrome`)),
    write('firefox', `${into}/firefox`, listFiles(`${into}/firefox`)),
    write('source', '.', listSources()),
  ];
}

/** The project's own files: those git tracks, or, unpacked from a source zip or without git, all there are. */
function listSources(): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  if (!existsSync('.git') || status !== 0) return listFiles('.', (name) => NOT_SOURCE.has(name));
  return stdout.split('\0').filter((file) => file !== '' && existsSync(file));
}

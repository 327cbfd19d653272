import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { buildExtension, writeZips } from './lib/build-extension';
import { isAfter, toReleased, withVersion } from './lib/change-log';

/**
 * `npm run release -- 0.2.0`: sets the version in the one place that states it, moves what is unreleased in CHANGELOG.md under it,
 * and builds the zips for the stores. Commits and publishes nothing: it says what is left to do.
 */
async function release(version: string | undefined): Promise<void> {
  if (!version || !/^\d+\.\d+\.\d+$/.test(version)) throw new Error('usage: npm run release -- 0.2.0');
  const changed = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  if (changed) throw new Error(`Commit or put away first:\n${changed}`);
  const project = readFileSync('package.json', 'utf8');
  const { name, version: from } = JSON.parse(project) as { name: string; version: string };
  if (!isAfter(version, from)) throw new Error(`${version} does not come after ${from}.`);
  const changelog = toReleased(readFileSync('CHANGELOG.md', 'utf8'), version, new Date().toISOString().slice(0, 10));
  for (const file of ['package.json', 'package-lock.json'])
    writeFileSync(file, withVersion(readFileSync(file, 'utf8'), name, from, version));
  writeFileSync('CHANGELOG.md', changelog);
  await buildExtension('chrome');
  await buildExtension('firefox');
  for (const path of writeZips())
    console.log(`${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${path}`);
  console.log(`\nRun npm test; then: git commit -am "release ${version}" && git tag v${version}`);
  console.log(
    'The texts and pictures for the stores are in docs/store; the source zip goes to the Firefox store with the other.',
  );
}

try {
  await release(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

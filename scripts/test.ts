import { rmSync } from 'node:fs';
import { installBrowsers } from './lib/install-browsers';
import { type Counts, type Stage, toolStage, vitestStage } from './lib/stages';

/** Every stage runs, also when one before it has failed: one run tells everything that is wrong. */
const STAGES: readonly Stage[] = [
  toolStage('lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '.']),
  toolStage('types', 'node_modules/typescript/bin/tsc', ['--noEmit']),
  vitestStage('unit', 'vitest.config.ts'),
  toolStage('build', 'node_modules/tsx/dist/cli.mjs', ['scripts/build.ts']),
  vitestStage('package and size', 'tests/built/vitest.config.ts'),
  toolStage('store lint', 'node_modules/web-ext/bin/web-ext.js', [
    'lint',
    '--source-dir=dist/firefox',
    '--no-config-discovery',
    '--warnings-as-errors',
  ]),
  vitestStage('end to end and accessibility', 'tests/e2e/vitest.config.ts'),
  vitestStage('durability', 'tests/e2e/durability/vitest.config.ts'),
];

/** `npm test`: everything. The last line is the sum; the exit code is 0 only where nothing failed. */
function testEverything(): void {
  for (const { advice } of installBrowsers(['chromium', 'firefox'])) console.error(advice);
  // What an earlier build left must not stand in for one that fails now.
  rmSync('dist', { recursive: true, force: true });
  const results = STAGES.map((stage) => {
    console.log(`\n=== ${stage.name} ===`);
    return { name: stage.name, ...stage.run() };
  });
  console.log('');
  for (const { name, passed, failed, failures } of results) {
    console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed`);
    // Once more at the end: a log may be cut, and what failed is the reason to read it.
    for (const failure of failures) console.log(`     ${failure}`);
  }
  const total = sum(results);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

function sum(results: readonly Counts[]): Pick<Counts, 'passed' | 'failed'> {
  return results.reduce<Pick<Counts, 'passed' | 'failed'>>(
    (all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }),
    {
      passed: 0,
      failed: 0,
    },
  );
}

testEverything();

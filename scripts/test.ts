import { rmSync } from 'node:fs';
import { installBrowsers } from './lib/install-browsers';
import { type Counts, type Place, type Stage, toolStage, vitestStage } from './lib/stages';

/** What runs at the same time: the stages in front one after the other, and those behind them, one after the other, in the time that is left. */
interface Step {
  readonly front: readonly Stage[];
  readonly behind: readonly Stage[];
}

interface Result extends Counts {
  readonly name: string;
  readonly seconds: number;
}

/** Browsers miss deadlines on a busy machine, and unit tests use all of it: both have it for themselves. */
const STEPS: readonly Step[] = [
  {
    front: [toolStage('build', 'node_modules/tsx/dist/cli.mjs', ['scripts/build.ts'])],
    behind: [
      toolStage('lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '.']),
      toolStage('types', 'node_modules/typescript/bin/tsc', ['--noEmit']),
    ],
  },
  { front: [vitestStage('unit', 'vitest.config.ts')], behind: [] },
  {
    front: [vitestStage('package and size', 'tests/built/vitest.config.ts')],
    behind: [
      toolStage('store lint', 'node_modules/web-ext/bin/web-ext.js', [
        'lint',
        '--source-dir=dist/firefox',
        '--no-config-discovery',
        '--warnings-as-errors',
      ]),
    ],
  },
  { front: [vitestStage('end to end and accessibility', 'tests/e2e/vitest.config.ts')], behind: [] },
  { front: [vitestStage('durability', 'tests/e2e/durability/vitest.config.ts')], behind: [] },
];

/** `npm test`: everything, also when something has failed. The last line is the sum; the exit code is 0 only where nothing failed. */
async function testEverything(): Promise<void> {
  for (const { advice } of installBrowsers(['chromium', 'firefox'])) console.error(advice);
  // What an earlier build left must not stand in for one that fails now.
  rmSync('dist', { recursive: true, force: true });
  const results: Result[] = [];
  for (const { front, behind } of STEPS) {
    const lanes = [runInTurn(front, 'front'), runInTurn(behind, 'behind')];
    results.push(...(await Promise.all(lanes)).flat());
  }
  console.log('');
  for (const { name, passed, failed, failures, seconds } of results) {
    console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
    // Once more at the end: a log may be cut, and what failed is the reason to read it.
    for (const failure of failures) console.log(`     ${failure}`);
  }
  const passed = results.reduce((sum, one) => sum + one.passed, 0);
  const failed = results.reduce((sum, one) => sum + one.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

async function runInTurn(stages: readonly Stage[], place: Place): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const stage of stages) {
    const began = performance.now();
    const counts = await stage.run(place);
    results.push({ name: stage.name, seconds: Math.round((performance.now() - began) / 1000), ...counts });
  }
  return results;
}

await testEverything();

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** What a stage came to, in tests. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** One step of `npm test`. */
export interface Stage {
  readonly name: string;
  run(): Counts;
}

/** What vitest's JSON reporter writes, as far as it is read here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly success: boolean;
}

const NO_NAGGING = { NO_UPDATE_NOTIFIER: '1' };

/** A stage that runs one of our tools by Node and counts as one test. */
export function toolStage(name: string, script: string, args: readonly string[]): Stage {
  return {
    name,
    run: () => (runNode(script, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  };
}

/** A stage that runs a vitest configuration and counts each of its tests. */
export function vitestStage(name: string, config: string): Stage {
  return {
    name,
    run: () => {
      const report = `out/test/${name.replaceAll(' ', '-')}.json`;
      rmSync(report, { force: true });
      const isWell = runNode('node_modules/vitest/vitest.mjs', [
        'run',
        '--config',
        config,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ]);
      return toCounts(report, isWell);
    },
  };
}

/** A file that cannot even be loaded has no failed test in the report, and yet has failed. */
function toCounts(report: string, isWell: boolean): Counts {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  const failed = success && isWell ? numFailedTests : Math.max(1, numFailedTests);
  // No test at all is no success.
  return numPassedTests + failed === 0 ? { passed: 0, failed: 1 } : { passed: numPassedTests, failed };
}

function runNode(script: string, args: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...NO_NAGGING },
  });
  return status === 0;
}

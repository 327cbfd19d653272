import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/** What a stage came to, in tests. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Names of what failed, each with the first line of its error. */
  readonly failures: readonly string[];
}

/** One step of `npm test`. */
export interface Stage {
  readonly name: string;
  run(place: Place): Promise<Counts>;
}

/**
 * Where a stage runs: in front it writes as it goes; behind one that does, it takes only what that leaves of the processors,
 * and says all at once, when it has ended, what it has to say.
 */
export type Place = 'front' | 'behind';

/** What vitest's JSON reporter writes, as far as it is read here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const NO_NAGGING = { NO_UPDATE_NOTIFIER: '1' };

/** A stage that runs one of our tools by Node and counts as one test. */
export function toolStage(name: string, script: string, args: readonly string[]): Stage {
  return {
    name,
    run: async (place) =>
      (await runNode(script, args, { name, place }))
        ? { passed: 1, failed: 0, failures: [] }
        : { passed: 0, failed: 1, failures: [name] },
  };
}

/** A stage that runs a vitest configuration and counts each of its tests. */
export function vitestStage(name: string, config: string): Stage {
  return {
    name,
    run: async (place) => {
      const report = `out/test/${name.replaceAll(' ', '-')}.json`;
      rmSync(report, { force: true });
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const isWell = await runNode('node_modules/vitest/vitest.mjs', ['run', '--config', config, ...reporters], {
        name,
        place,
      });
      return toCounts(report, isWell);
    },
  };
}

/** What vitest's JSON `report` (a path) says. A file that cannot even be loaded has no failed test in it, and yet has failed. */
export function toCounts(report: string, isWell: boolean): Counts {
  if (!existsSync(report)) return { passed: 0, failed: 1, failures: [`no ${report}`] };
  const read = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  const failed = read.success && isWell ? read.numFailedTests : Math.max(1, read.numFailedTests);
  // No test at all is no success.
  if (read.numPassedTests + failed === 0) return { passed: 0, failed: 1, failures: [`no test in ${report}`] };
  return { passed: read.numPassedTests, failed, failures: toFailures(read) };
}

function toFailures({ testResults }: VitestReport): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [`${name}: ${toFirstLine(message)}`] : [];
    return failed.map(({ fullName, failureMessages }) => `${fullName}: ${toFirstLine(failureMessages[0] ?? '')}`);
  });
}

/** At most 300 characters: an error may carry a whole file. */
function toFirstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').slice(0, 300);
}

/** Whether a tool of ours ended well; what it says comes below the name of its stage. */
function runNode(
  script: string,
  args: readonly string[],
  { name, place }: { readonly name: string; readonly place: Place },
): Promise<boolean> {
  const title = `\n=== ${name} ===\n`;
  const isInFront = place === 'front';
  if (isInFront) process.stdout.write(title);
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', isInFront ? 'inherit' : 'pipe', isInFront ? 'inherit' : 'pipe'],
    env: { ...process.env, ...NO_NAGGING },
  });
  // What it starts inherits this.
  if (!isInFront && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const said: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => said.push(part));
  child.stderr?.on('data', (part: Buffer) => said.push(part));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (!isInFront) process.stdout.write(Buffer.concat([Buffer.from(title), ...said]));
      done(code === 0);
    });
  });
}

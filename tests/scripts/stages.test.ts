import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { toCounts } from '../../scripts/lib/stages';

const folder = mkdtempSync(join(tmpdir(), 'gatelog-stages-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(report: object): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(report));
  return path;
}

const test = (fullName: string, ...failureMessages: string[]) => ({
  fullName,
  failureMessages,
  status: failureMessages.length > 0 ? 'failed' : 'passed',
});

describe('stages', () => {
  it('counts what passed, and names what failed with the first line of its error', () => {
    const results = [test('adds'), test('divides', `by zero ${'9'.repeat(400)}\n  at a line`)];
    const path = write({
      numPassedTests: 1,
      numFailedTests: 1,
      success: false,
      testResults: [{ name: 'sums.test.ts', status: 'failed', message: '', assertionResults: results }],
    });
    const { failures, ...counts } = toCounts(path, false);
    expect(counts).toEqual({ passed: 1, failed: 1 });
    expect(failures).toEqual([`divides: by zero ${'9'.repeat(292)}`]);
  });

  it('counts a file that cannot be loaded as failed', () => {
    const path = write({
      numPassedTests: 3,
      numFailedTests: 0,
      success: false,
      testResults: [{ name: 'broken.test.ts', status: 'failed', message: 'no such module\n at', assertionResults: [] }],
    });
    expect(toCounts(path, false)).toEqual({ passed: 3, failed: 1, failures: ['broken.test.ts: no such module'] });
  });

  it('takes no report, and no test at all, for failures', () => {
    expect(toCounts(join(folder, 'none.json'), true).failed).toBe(1);
    const path = write({ numPassedTests: 0, numFailedTests: 0, success: true, testResults: [] });
    expect(toCounts(path, true).failed).toBe(1);
  });
});

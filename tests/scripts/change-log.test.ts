import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAfter, toReleased, withVersion } from '../../scripts/lib/change-log';

const LOG = '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2026-01-01\n\n- The first.\n';

describe('toReleased', () => {
  it('moves what is unreleased under the version, and leaves a place for what comes next', () => {
    expect(toReleased(LOG, '0.2.0', '2026-03-04')).toBe(
      LOG.replace('## [Unreleased]\n', '## [Unreleased]\n\n## [0.2.0] - 2026-03-04\n'),
    );
  });

  it('refuses where there is nothing to release, or nothing new', () => {
    expect(() => toReleased(toReleased(LOG, '0.2.0', '2026-03-04'), '0.3.0', '2026-03-05')).toThrow('unreleased');
    expect(() => toReleased(LOG, '0.1.0', '2026-03-04')).toThrow('already');
    expect(() => toReleased('# Changelog\n', '0.1.0', '2026-03-04')).toThrow('Unreleased');
  });

  it('takes the changelog of this project', () => {
    expect(toReleased(readFileSync('CHANGELOG.md', 'utf8'), '99.0.0', '2099-01-01')).toContain(
      '## [99.0.0] - 2099-01-01',
    );
  });
});

describe('isAfter', () => {
  it.each([
    ['0.2.0', '0.1.9', true],
    ['0.10.0', '0.9.0', true],
    ['1.0.0', '0.99.99', true],
    ['0.1.0', '0.1.0', false],
    ['0.1.0', '0.2.0', false],
  ])('%s after %s: %s', (version, other, answer) => expect(isAfter(version, other)).toBe(answer));
});

describe('withVersion', () => {
  it.each(['package.json', 'package-lock.json'])('changes the project’s own version in %s and nothing else', (file) => {
    const text = readFileSync(file, 'utf8');
    const { name, version } = JSON.parse(text) as { name: string; version: string };
    const changed = withVersion(text, name, version, '99.0.0');
    expect((JSON.parse(changed) as { version: string }).version).toBe('99.0.0');
    expect(withVersion(changed, name, '99.0.0', version)).toBe(text);
    const count = (where: string) => where.split('\n').filter((line, i) => line !== text.split('\n')[i]).length;
    expect(count(changed)).toBe(file === 'package.json' ? 1 : 2);
  });
});

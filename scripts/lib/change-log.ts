const UNRELEASED = '## [Unreleased]';

/**
 * The changelog with what was unreleased under a version and a day (YYYY-MM-DD), and an empty place for what comes next.
 * Throws where nothing is unreleased, or the version is there already.
 */
export function toReleased(changelog: string, version: string, day: string): string {
  const [before, after] = changelog.split(`${UNRELEASED}\n`);
  if (before === undefined || after === undefined) throw new Error(`CHANGELOG.md has no "${UNRELEASED}".`);
  if (changelog.includes(`## [${version}]`)) throw new Error(`CHANGELOG.md has version ${version} already.`);
  if (!/^- /m.test(after.split(/^## /m, 1)[0] ?? ''))
    throw new Error('CHANGELOG.md says of nothing that is unreleased.');
  return `${before}${UNRELEASED}\n\n## [${version}] - ${day}\n${after}`;
}

/** Whether a version (three numbers) comes after another. */
export function isAfter(version: string, other: string): boolean {
  const [a, b] = [version, other].map((text) => text.split('.').map(Number)) as [number[], number[]];
  const at = a.findIndex((number, i) => number !== b[i]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/** The text of package.json or package-lock.json with another version of this project, and every other line as it was. */
export function withVersion(json: string, name: string, from: string, to: string): string {
  const own = `"name": "${name}",\n`;
  return json
    .split(own)
    .map((part, i) => (i === 0 ? part : part.replace(`"version": "${from}"`, `"version": "${to}"`)))
    .join(own);
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findSite, SITES, toMatchPattern } from '../../src/model/sites';

describe('the named list of sites', () => {
  it('names each site once, with a reason', () => {
    expect(new Set(SITES.map((site) => site.domain)).size).toBe(SITES.length);
    // Reasons are comments, so that they weigh nothing where the list runs.
    const rows = readFileSync('src/model/sites.ts', 'utf8').match(/^ {2}(\w+\('|\{ domain: ).*$/gm) ?? [];
    expect(rows.length).toBe(SITES.length);
    expect(rows.filter((row) => !/\/\/ .{6,}$/.test(row))).toEqual([]);
  });

  it('holds no site that another one already covers', () => {
    const covered = SITES.filter((site) =>
      SITES.some((other) => other !== site && !other.exact && site.domain.endsWith(`.${other.domain}`)),
    );
    expect(covered).toEqual([]);
  });

  it('writes match patterns for the host alone or with its subdomains', () => {
    expect(toMatchPattern({ domain: 'bbc.co.uk', kind: 'broadcaster' })).toBe('*://*.bbc.co.uk/*');
    expect(toMatchPattern({ domain: 'www.gov.uk', exact: true, kind: 'official' })).toBe('*://www.gov.uk/*');
  });
});

describe('findSite', () => {
  it.each([
    ['www.bbc.co.uk', 'bbc.co.uk'],
    ['BBC.co.uk.', 'bbc.co.uk'],
    ['news.sky.com', 'sky.com'],
    ['www.gov.uk', 'www.gov.uk'],
  ])('finds %s', (host, domain) => expect(findSite(host)?.domain).toBe(domain));

  it.each(['notbbc.co.uk', 'bbc.co.uk.example', 'leeds.gov.uk', 'assets.www.gov.uk', 'example.org', ''])(
    'leaves %s alone',
    (host) => expect(findSite(host)).toBeUndefined(),
  );
});

import { describe, expect, it } from 'vitest';
import { findSite, SITES, toMatchPattern } from '../../src/model/sites';

describe('the named list of sites', () => {
  it('names each site once, with a reason', () => {
    expect(new Set(SITES.map((site) => site.domain)).size).toBe(SITES.length);
    expect(SITES.filter((site) => site.reason.length < 6)).toEqual([]);
  });

  it('holds no site that another one already covers', () => {
    const covered = SITES.filter((site) =>
      SITES.some((other) => other !== site && !other.exact && site.domain.endsWith(`.${other.domain}`)),
    );
    expect(covered).toEqual([]);
  });

  it('writes match patterns for the host alone or with its subdomains', () => {
    expect(toMatchPattern({ domain: 'bbc.co.uk', kind: 'broadcaster', reason: '' })).toBe('*://*.bbc.co.uk/*');
    expect(toMatchPattern({ domain: 'www.gov.uk', exact: true, kind: 'official', reason: '' })).toBe(
      '*://www.gov.uk/*',
    );
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

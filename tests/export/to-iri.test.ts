import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWebAddress, fromIri, toIri } from '../../src/export/to-iri';

describe('toIri', () => {
  it.each([
    ['https://www.bbc.co.uk/news/uk-1', 'https://www.bbc.co.uk/news/uk-1'],
    ['https://a.example/a b?q="x"&y={z}|^', 'https://a.example/a%20b?q=%22x%22&y=%7Bz%7D%7C%5E'],
    ['https://a.example/100%', 'https://a.example/100%25'],
    ['https://a.example/caf\u00e9', 'https://a.example/caf%C3%A9'],
    ['javascript:alert(1)', 'urn:x-gatelog:address:javascript%3Aalert(1)'],
    ['data:text/html,<b>', 'urn:x-gatelog:address:data%3Atext%2Fhtml%2C%3Cb%3E'],
    ['', 'urn:x-gatelog:address:'],
  ])('makes %j %s', (address, iri) => {
    expect(toIri(address)).toBe(iri);
  });

  it('links only web addresses', () => {
    expect(findWebAddress('JaVaScRiPt:alert(1)')).toBeUndefined();
    expect(findWebAddress('//a.example')).toBeUndefined();
    expect(findWebAddress(' https://a.example ')).toBe('https://a.example/');
  });

  it('is always a URI, stays the same when made again, and is undone', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string({ unit: 'grapheme' })),
        (address) => {
          const iri = toIri(address);
          expect(iri).toMatch(/^(https?|urn):(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/);
          expect(toIri(fromIri(iri))).toBe(iri);
          if (!findWebAddress(address)) expect(fromIri(iri)).toBe(address);
        },
      ),
    );
  });
});

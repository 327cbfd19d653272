import { expect, it } from 'vitest';
import { officialFigures } from '../../src/gazetteer/official-figures';
import { findSeriesUrl } from '../../src/gazetteer/series-names';
import { ATTRIBUTION, SOURCES, sourceByCode } from '../../src/gazetteer/sources';
import { factRows } from './facts';

it('tells title and licence of every code that a row names', () => {
  const rows = [...factRows('prisons'), ...factRows('tenures'), ...factRows('people'), ...factRows('organisations')];
  for (const code of new Set(rows.flatMap(({ source }) => source))) {
    expect(sourceByCode(code)?.title, code).toBeTruthy();
    expect(sourceByCode(code)?.licence, code).toBeTruthy();
  }
  expect(sourceByCode('hearsay')).toBeUndefined();
});

it('credits every licence that asks for it', () => {
  const licences = SOURCES.map(({ licence }) => licence).join(' ');
  for (const name of ['Open Government Licence v3.0', 'Open Parliament Licence v3.0', 'CC BY 4.0']) {
    expect(licences).toContain(name);
    expect(ATTRIBUTION).toContain(name);
  }
});

it('says where each publication can be looked up', () => {
  const gathered = ['press', 'general-knowledge'];
  for (const source of SOURCES.filter(({ code }) => !gathered.includes(code)))
    expect('url' in source && source.url, source.code).toMatch(/^https:\/\/\S+$/);
  for (const series of new Set(officialFigures().map(({ series }) => series)))
    expect(findSeriesUrl(series), series).toMatch(/^https:\/\/\S+$/);
});

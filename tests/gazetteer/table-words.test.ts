import { expect, it } from 'vitest';
import { tableWords } from '../../src/gazetteer/codec/table-words';

it('the words of tables stand in their columns of text and in the values of coded ones, not in their codes', () => {
  const table = { rows: 2, name: 'Leeds\nHull', kind: { values: 'irc\nprison', codes: '11' }, flag: '01' };
  expect(tableWords({ PRISONS: table })).toEqual(['Leeds\nHull', 'irc\nprison']);
});

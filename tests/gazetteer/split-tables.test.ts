import { expect, it } from 'vitest';
import { engineTables } from '../../src/background/engine-tables';
import { joinTable, splitTables } from '../../src/gazetteer/codec/split-tables';
import { MEMBERSHIPS } from '../../src/gazetteer/tables/memberships';
import { PRISONS } from '../../src/gazetteer/tables/prisons';

it('tables that were split are put together as they were', () => {
  const split = JSON.parse(JSON.stringify(engineTables())) as ReturnType<typeof engineTables>;
  expect(joinTable(split, 'PRISONS')).toEqual(PRISONS);
  expect(joinTable(split, 'MEMBERSHIPS')).toEqual(MEMBERSHIPS);
});

it('words and codes of tables stand apart, with a sign between cells that JSON need not escape', () => {
  const table = { rows: 2, name: 'Leeds\nHull', kind: { values: 'irc\nprison', codes: '11' }, flag: '01' };
  expect(splitTables({ PRISONS: table })).toEqual({
    words: { PRISONS: { name: 'Leeds;Hull', kind: 'irc;prison' } },
    codes: { PRISONS: { rows: 2, kind: '11', flag: '01' } },
  });
});

it('a cell that holds that sign is refused', () => {
  expect(() => splitTables({ PRISONS: { rows: 1, name: 'Leeds; Hull' } })).toThrow('";"');
});

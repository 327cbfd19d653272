import { expect, it } from 'vitest';
import { type FigureSide, toPair, withOverrule } from '../../src/model/overrule';
import { listOverrules, overrule } from '../../src/store/overrules';
import { freshStore } from './fresh-store';

const side = (article: string, value: number): FigureSide => ({
  article,
  figure: { value, unit: 'events', qualifier: 'exact', measure: 'staff-assaults', of: 'estate' },
});
const KEY = 'statistic:staff-assaults|estate';
const MADE = '2026-01-02T10:00:00.000Z';

it('names a pair alike from both sides, and other figures of the same articles otherwise', () => {
  expect(toPair(side('a', 25), side('b', 27))).toBe(toPair(side('b', 27), side('a', 25)));
  expect(toPair(side('a', 25), side('b', 27))).not.toBe(toPair(side('a', 27), side('b', 25)));
});

it('puts the reader’s verdict in place of Gatelog’s until it is taken back', async () => {
  const store = await freshStore();
  const pair = toPair(side('a', 25), side('b', 27));
  const conflict = { verdict: 'conflict', reason: 'contradiction', difference: 2 } as const;
  await overrule(store, KEY, pair, 'different-scope', MADE);
  await overrule(store, KEY, pair, 'rounded', MADE);
  const kept = (await listOverrules(store)).get(KEY);
  expect(kept).toEqual([{ pair, verdict: 'rounded' }]);
  expect(withOverrule(conflict, pair, kept)).toEqual({ verdict: 'rounded', reason: 'own', difference: 2 });
  expect(withOverrule(conflict, toPair(side('a', 25), side('c', 27)), kept)).toEqual(conflict);
  await overrule(store, KEY, pair, undefined, MADE);
  expect([...(await listOverrules(store))]).toEqual([]);
});

it('is not mixed up with other corrections', async () => {
  const store = await freshStore();
  await store.put('corrections', {
    id: 'not-this prison:x x',
    kind: 'not-this',
    key: 'prison:x',
    form: 'x',
    made: MADE,
  });
  expect((await listOverrules(store)).size).toBe(0);
});

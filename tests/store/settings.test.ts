import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { deleteCorrection, listCorrections, putCorrection } from '../../src/store/corrections';
import { changeSettings, readSettings } from '../../src/store/settings';
import { freshStore } from './fresh-store';

it('settings are the defaults until chosen, and two changes at once both stay', async () => {
  const store = await freshStore();
  expect(await readSettings(store)).toEqual(DEFAULT_SETTINGS);
  await Promise.all([changeSettings(store, { keeping: 'off' }), changeSettings(store, { retentionDays: 30 })]);
  expect(await readSettings(store)).toEqual({ ...DEFAULT_SETTINGS, keeping: 'off', retentionDays: 30 });
});

it('corrections come in the order they were made and can be taken back', async () => {
  const store = await freshStore();
  const correction = (id: string, made: string) =>
    ({ id, kind: 'not-this', key: 'prison:reading', form: 'Reading', made }) as const;
  await putCorrection(store, correction('x', '2026-02-02T10:00:00.000Z'));
  await putCorrection(store, correction('y', '2026-01-01T10:00:00.000Z'));
  expect((await listCorrections(store)).map(({ id }) => id)).toEqual(['y', 'x']);
  await deleteCorrection(store, 'y');
  expect((await listCorrections(store)).map(({ id }) => id)).toEqual(['x']);
});

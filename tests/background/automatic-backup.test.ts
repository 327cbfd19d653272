import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BACKUP_STATUS, isBackupDue } from '../../src/model/backup-status';
import type { Store } from '../../src/store/schema';
import { changeSettings } from '../../src/store/settings';
import { restoreBackup } from '../../src/transfer/restore-backup';
import { freshStore } from '../store/fresh-store';
import { dump, keepLibrary } from '../transfer/kept-library';

const { browser, kept, item } = vi.hoisted(() => {
  const kept: Record<string, unknown> = {};
  const item = { state: 'complete', error: undefined as string | undefined };
  return {
    kept,
    item,
    browser: {
      alarms: { create: vi.fn(async () => undefined), clear: vi.fn(async () => true) },
      downloads: { download: vi.fn(async (_: { url: string }) => 3), search: vi.fn(async () => [item]) },
      storage: {
        local: {
          get: async (key: string) => ({ [key]: kept[key] }),
          set: async (all: object) => void Object.assign(kept, all),
        },
      },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { answerBackupAlarm } = await import('../../src/background/automatic-backup');

const alarm = (name: string) => answerBackupAlarm({ name, scheduledTime: 0 });
let store: Store;
const files = new Map<string, Blob>();

beforeEach(async () => {
  store = await freshStore();
  vi.clearAllMocks();
  delete kept[BACKUP_STATUS];
  Object.assign(item, { state: 'complete', error: undefined });
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    const url = `blob:${files.size}`;
    files.set(url, file as Blob);
    return url;
  });
});

describe('automatic backups', () => {
  it('are off until the reader asks for them, and no other alarm makes one', async () => {
    await alarm('backup');
    await changeSettings(store, { backupDays: 1 });
    await alarm('let-go');
    expect(browser.downloads.download).not.toHaveBeenCalled();
  });

  it('go into the downloads folder, once a time, and restore to the same library', async () => {
    await keepLibrary(store, 6);
    await changeSettings(store, { backupDays: 7 });
    await alarm('backup');
    await alarm('backup');
    expect(browser.downloads.download).toHaveBeenCalledTimes(1);
    expect(browser.downloads.download.mock.calls[0]?.[0]).toMatchObject({
      filename: expect.stringMatching(/^Gatelog\/gatelog-backup-\d{4}-\d\d-\d\d\.jsonl\.gz$/),
      saveAs: false,
    });
    expect(kept[BACKUP_STATUS]).toEqual({ at: expect.any(String), file: expect.stringContaining('Gatelog/') });
    const content = await dump(store);
    const file = files.get(browser.downloads.download.mock.calls[0]?.[0].url ?? '');
    if (!file) throw new Error('There is no file behind the address.');
    store = await freshStore();
    await restoreBackup(store, file, 'replace');
    expect(await dump(store)).toBe(content);
  });

  it('that could not be written are told, and tried again', async () => {
    await changeSettings(store, { backupDays: 7 });
    Object.assign(item, { state: 'interrupted', error: 'FILE_NO_SPACE' });
    await alarm('backup');
    expect(kept[BACKUP_STATUS]).toMatchObject({ problem: expect.stringContaining('FILE_NO_SPACE') });
    Object.assign(item, { state: 'complete' });
    await alarm('backup');
    expect(kept[BACKUP_STATUS]).not.toHaveProperty('problem');
  });

  it.each([
    [0, undefined, false],
    [1, undefined, true],
    [1, '2026-11-26T09:00:00.000Z', true],
    [1, '2026-11-26T11:30:00.000Z', false],
    [7, '2026-11-20T10:00:00.000Z', true],
    [30, '2026-11-20T10:00:00.000Z', false],
  ])('every %d days, after one at %s: due %s', (days, at, isDue) => {
    expect(isBackupDue(days, at ? { at, file: 'x' } : undefined, new Date('2026-11-27T09:30:00.000Z'))).toBe(isDue);
  });
});

import browser, { type Alarms } from 'webextension-polyfill';
import { letGo } from '../store/let-go';
import { readSettings } from '../store/settings';
import { withStore } from '../store/with-store';

const ALARM = 'let-go';
const HALF_A_DAY_IN_MINUTES = 720;
const DAY_MS = 86_400_000;

/** Has old articles let go of now and then. Firefox forgets alarms when it closes, so this is for each start as well. */
export async function planRetention(): Promise<void> {
  await browser.alarms.create(ALARM, { delayInMinutes: 5, periodInMinutes: HALF_A_DAY_IN_MINUTES });
}

/** Lets go of the articles that are older than the reader wants to keep them, except where something is saved in them. */
export async function answerAlarm({ name }: Alarms.Alarm): Promise<void> {
  if (name !== ALARM) return;
  await withStore(async (store) => {
    const { retentionDays } = await readSettings(store);
    if (retentionDays > 0) await letGo(store, new Date(Date.now() - retentionDays * DAY_MS).toISOString());
  });
}

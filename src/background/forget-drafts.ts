import browser from 'webextension-polyfill';
import { DRAFT, type Draft } from '../model/draft';

/** A draft that nobody has come back to for so long is let go of when the browser starts. */
export const OLD_DRAFT_MS = 30 * 86_400_000;

/** Lets go of drafts that were last typed at before a moment, or at it. */
export async function forgetDraftsUntil(time: number): Promise<void> {
  const all = await browser.storage.local.get(null);
  const old = Object.entries(all).filter(
    ([key, found]) => key.startsWith(DRAFT) && (found as Draft<unknown>).at <= time,
  );
  if (old.length > 0) await browser.storage.local.remove(old.map(([key]) => key));
}

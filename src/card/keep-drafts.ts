import { noteDrafts } from '../highlight/note-drafts';
import { messaging } from '../messages/runtime';
import type { Remarks } from '../model/annotation-draft';
import { DRAFT, type Draft } from '../model/draft';

/**
 * Has drafts of notes outlive the script that they are typed in: an update of the extension takes that away. They stand in the
 * extension's own storage, which no page reads; nothing of a private window does.
 */
export async function keepDrafts(): Promise<void> {
  const { storage, extension } = messaging();
  if (extension?.inIncognitoContext) return;
  const prefix = `${DRAFT}card ${location.href.replace(/#.*$/s, '')} `;
  const all = await storage.local.get(null);
  const before = Object.entries(all).flatMap(([key, found]): [string, Remarks][] =>
    key.startsWith(prefix) ? [[key.slice(prefix.length), (found as Draft<Remarks>).value]] : [],
  );
  noteDrafts.follow(new Map(before), (about, value) => {
    const key = prefix + about;
    const done = value ? storage.local.set({ [key]: { at: Date.now(), value } }) : storage.local.remove(key);
    // The words are still in the card, and in this page's memory.
    done.catch(() => undefined);
  });
}

import type { Rejection } from '../model/rejection';
import type { Correction, Store } from './schema';
import { write } from './write';

/** All corrections in the order they were made. */
export function listCorrections(store: Store): Promise<readonly Correction[]> {
  return store.getAllFromIndex('corrections', 'made');
}

export function putCorrection(store: Store, correction: Correction): Promise<void> {
  return write(store, ['corrections'], async (tx) => {
    await tx.objectStore('corrections').put(correction);
  });
}

/** Takes a correction back. */
export function deleteCorrection(store: Store, id: string): Promise<void> {
  return write(store, ['corrections'], (tx) => tx.objectStore('corrections').delete(id));
}

/** Everything the reader said is not this. */
export async function listRejections(store: Store): Promise<readonly Rejection[]> {
  const all = await listCorrections(store);
  return all.flatMap((one) => (one.kind === 'not-this' ? [{ key: one.key, form: one.form }] : []));
}

/** Remembers that words do not name what they were taken for. Said twice it is one correction, so its id is what it says. */
export function rejectMention(store: Store, { key, form }: Rejection, made: string): Promise<void> {
  return putCorrection(store, { id: `not-this ${key} ${form.toLowerCase()}`, kind: 'not-this', key, form, made });
}

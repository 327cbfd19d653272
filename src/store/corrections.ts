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

import { type Said, toCorrectionId } from '../model/correction';
import type { ReaderCorrections } from '../model/corrections';
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

/** All that the reader put right, as the engine takes it, and the facts of articles. */
export async function readReaderCorrections(store: Store): Promise<ReaderCorrections> {
  const all = await listCorrections(store);
  const of = <Kind extends Correction['kind']>(kind: Kind) =>
    all.filter((one): one is Extract<Correction, { readonly kind: Kind }> => one.kind === kind);
  return {
    entities: of('own-entity').map(({ key, names }) => ({ key, names })),
    tenures: of('own-office').map(({ names, person, start, end }) => ({
      names,
      person,
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
    })),
    renamings: of('same-as').map(({ key, other, form }) => ({
      key,
      to: other,
      ...(form === undefined ? {} : { form }),
    })),
    rejections: of('not-this').map(({ key, form }) => ({ key, form })),
    facts: of('article-fact').map(({ article, fact, value }) => ({ article, fact, value })),
  };
}

/** A correction as it is kept. */
export function toCorrection(said: Said, made: string): Correction {
  return { ...said, id: toCorrectionId(said), made };
}

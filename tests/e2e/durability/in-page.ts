import { findArticle } from '../../../src/store/articles';
import { deleteArticle, restoreArticle } from '../../../src/store/delete-article';
import { withStore } from '../../../src/store/with-store';

/** A page of ours that writes to the library past the background, as the library page does; the test puts it there. */
const otherWriter = {
  /** Deletes an article and puts it back, as a reader who changes their mind; true where there was one. */
  turnOver: (id: string): Promise<boolean> =>
    withStore(async (store) => {
      const kept = await findArticle(store, id);
      const removed = kept && (await deleteArticle(store, kept.id));
      if (removed) await restoreArticle(store, removed);
      return removed !== undefined;
    }),
};

declare global {
  var gatelogOtherWriter: typeof otherWriter;
}

globalThis.gatelogOtherWriter = otherWriter;

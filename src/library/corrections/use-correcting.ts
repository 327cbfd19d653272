import { applyCorrection } from '../../amend/apply-correction';
import { undoCorrection } from '../../amend/undo-correction';
import type { Said } from '../../model/correction';
import { listCorrections, toCorrection } from '../../store/corrections';
import { openStore } from '../../store/open-store';
import { useTools } from '../shell/tools';

/** Makes corrections and takes them back, and says so; true when all of it is on disk. */
export function useCorrecting() {
  const { index, report, complain } = useTools();
  const takeBack = async (ids: readonly string[]) => {
    const store = await openStore();
    for (const made of await listCorrections(store)) if (ids.includes(made.id)) await undoCorrection(store, made);
  };
  const make = async (all: readonly Said[], what: string): Promise<boolean> => {
    try {
      const made = all.map((said) => toCorrection(said, new Date().toISOString()));
      for (const correction of made) await applyCorrection(await openStore(), index, correction);
      report({ what, undo: () => takeBack(made.map(({ id }) => id)) });
      return true;
    } catch (error) {
      complain(error);
      return false;
    }
  };
  return { make, takeBack };
}

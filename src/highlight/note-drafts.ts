import type { Remarks } from '../model/annotation-draft';

/** Hears of every change of a draft; `undefined` when it was saved or given up. */
type Keeper = (about: string, remarks: Remarks | undefined) => void;

const drafts = new Map<string, Remarks>();
let keeper: Keeper = () => undefined;

/** What is written in cards and not yet saved, by what it is about: a card goes with one press beside it, the words must not. */
export const noteDrafts = {
  find: (about: string): Remarks | undefined => drafts.get(about),
  keep(about: string, remarks: Remarks): void {
    drafts.set(about, remarks);
    keeper(about, remarks);
  },
  drop(about: string): void {
    drafts.delete(about);
    keeper(about, undefined);
  },
  /** Takes over drafts from before, and has every change of one told from now on. */
  follow(before: ReadonlyMap<string, Remarks>, next: Keeper): void {
    for (const [about, remarks] of before) drafts.set(about, remarks);
    keeper = next;
  },
};

import type { TabCalls } from '../messages/calls';
import { answerCalls } from '../messages/channel';

/** Answers what the popup and the background ask of this tab, by whatever `getCalls` finds or loads. */
export function answerTabCalls(getCalls: () => Promise<TabCalls>): () => void {
  return answerCalls<TabCalls>({
    readArticle: async () => (await getCalls()).readArticle(),
    selectedPassage: async () => (await getCalls()).selectedPassage(),
    savedPassages: async () => (await getCalls()).savedPassages(),
    goToNext: async (key) => (await getCalls()).goToNext(key),
    stepMark: async (direction) => (await getCalls()).stepMark(direction),
    openCard: async () => (await getCalls()).openCard(),
    saveSelection: async () => (await getCalls()).saveSelection(),
    refresh: async () => (await getCalls()).refresh(),
  });
}

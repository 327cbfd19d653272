import { useLayoutEffect, useState } from 'preact/hooks';
import { callBackground, callTab } from '../messages/channel';
import type { Annotation } from '../model/annotation';
import type { AnnotationDraft } from '../model/annotation-draft';
import { sayError } from '../words/say-problem';
import type { TargetTab } from './active-tab';
import type { ArticleState } from './popup-state';

/** The saved passages of the open article, and the ways to change them. A failed write is said in `problem`; nothing is shown as saved that is not on disk. */
export function useSaving(state: ArticleState, tab: TargetTab) {
  const [annotations, setAnnotations] = useState(state.annotations);
  const [problem, setProblem] = useState('');
  useLayoutEffect(() => setAnnotations(state.annotations), [state.annotations]);

  /** Runs one write, shows its result and has the page drawn again; true when it is on disk. */
  const write = async (
    change: () => Promise<(now: readonly Annotation[]) => readonly Annotation[]>,
  ): Promise<boolean> => {
    try {
      const apply = await change();
      setAnnotations(apply);
      setProblem('');
    } catch (error) {
      setProblem(sayError(error));
      return false;
    }
    // The page may be gone by now; what was saved is safe all the same.
    await callTab(tab.id)
      .refresh()
      .catch(() => undefined);
    return true;
  };

  return {
    annotations,
    problem,
    save: (draft: AnnotationDraft) =>
      write(async () => {
        const saved = await callBackground.saveAnnotation(state.article, draft);
        return (now) => [...now, saved];
      }),
    update: (annotation: Annotation) =>
      write(async () => {
        const saved = await callBackground.updateAnnotation(annotation);
        return (now) => now.map((one) => (one.id === saved.id ? saved : one));
      }),
    remove: (annotation: Annotation) =>
      write(async () => {
        await callBackground.deleteAnnotation(annotation.id);
        return (now) => now.filter((one) => one.id !== annotation.id);
      }),
    restore: (annotation: Annotation) =>
      write(async () => {
        const back = await callBackground.restoreAnnotation(annotation);
        return (now) => [...now, back];
      }),
  };
}

export type Saving = ReturnType<typeof useSaving>;

import type { Annotation, Change } from '../model/annotation';

/** What has become of a saved passage, in a sentence; undefined where it stands as it was saved. */
export function findHistory({ state, changes = [], earlier = [] }: Annotation): string | undefined {
  const sentences = [STATES[state], ...changes.map(toChange), ...earlier.map((words) => `Saved first as “${words}”.`)];
  return sentences.filter(Boolean).join(' ') || undefined;
}

const STATES: Readonly<Record<Annotation['state'], string>> = {
  anchored: '',
  moved: '',
  reworded: 'The page says it in other words since this was saved; the facts are the same.',
  changed: 'The page has changed since this was saved.',
  missing: 'These words are no longer on the page.',
};

function toChange({ saved, found }: Change): string {
  if (!saved) return `“${found}” was added.`;
  return found ? `“${saved}” is now “${found}”.` : `“${saved}” is gone.`;
}

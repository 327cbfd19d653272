import { useState } from 'preact/hooks';
import type { Annotation } from '../model/annotation';
import type { Passage } from '../model/annotation-draft';
import { words } from '../words/spoken';
import type { ArticleState } from './popup-state';
import { SavedItem } from './saved-item';
import type { Saving } from './use-saving';

interface Props {
  readonly state: ArticleState;
  readonly annotations: readonly Annotation[];
  readonly selected: Passage | undefined;
  readonly update: Saving['update'];
  readonly remove: Saving['remove'];
  readonly restore: Saving['restore'];
}

/** What the reader saved of this article, each with its note, to edit or delete; the last change can be undone. */
export function SavedList({ state, annotations, selected, update, remove, restore }: Props) {
  const [last, setLast] = useState<{ readonly kind: 'deleted' | 'changed'; readonly before: Annotation } | undefined>();
  const drop = async (before: Annotation) => {
    const isGone = await remove(before);
    if (isGone) setLast({ kind: 'deleted', before });
    return isGone;
  };
  const change = async (wanted: Annotation) => {
    const before = annotations.find(({ id }) => id === wanted.id);
    const isKept = await update(wanted);
    if (isKept && before) setLast({ kind: 'changed', before });
    return isKept;
  };
  const undo = async () => {
    if (last && (await (last.kind === 'deleted' ? restore : update)(last.before))) setLast(undefined);
  };
  if (annotations.length === 0 && !last) return null;
  return (
    <section class="saved" aria-label={words.say('popupSavedFrom')}>
      <h2>
        {words.say('popupSavedHere')} <span class="count">{annotations.length}</span>
      </h2>
      {last && (
        <p role="status">
          {words.say(last.kind === 'deleted' ? 'popupDeleted' : 'popupChanged')}{' '}
          <button type="button" class="quiet" onClick={undo}>
            {words.say('popupUndo')}
          </button>
        </p>
      )}
      <ul>
        {annotations.map((annotation) => (
          <SavedItem
            key={annotation.id}
            state={state}
            annotation={annotation}
            selected={selected}
            update={change}
            remove={drop}
          />
        ))}
      </ul>
    </section>
  );
}

import { useState } from 'preact/hooks';
import type { Annotation } from '../model/annotation';
import { words } from '../words/spoken';
import type { Saving } from './use-saving';

interface Props {
  readonly annotations: readonly Annotation[];
  readonly update: Saving['update'];
  readonly remove: Saving['remove'];
  readonly restore: Saving['restore'];
}

/** What the reader saved of this article, each with its note, to edit or delete; the last deletion can be undone. */
export function SavedList({ annotations, update, remove, restore }: Props) {
  const [deleted, setDeleted] = useState<Annotation | undefined>();
  const drop = async (annotation: Annotation) => {
    const isGone = await remove(annotation);
    if (isGone) setDeleted(annotation);
    return isGone;
  };
  const undo = async () => {
    if (deleted && (await restore(deleted))) setDeleted(undefined);
  };
  if (annotations.length === 0 && !deleted) return null;
  return (
    <section class="saved" aria-label={words.say('popupSavedFrom')}>
      <h2>
        {words.say('popupSavedHere')} <span class="count">{annotations.length}</span>
      </h2>
      {deleted && (
        <p role="status">
          {words.say('popupDeleted')}{' '}
          <button type="button" class="quiet" onClick={undo}>
            {words.say('popupUndo')}
          </button>
        </p>
      )}
      <ul>
        {annotations.map((annotation) => (
          <SavedItem key={annotation.id} annotation={annotation} update={update} remove={drop} />
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  readonly annotation: Annotation;
  readonly update: Saving['update'];
  readonly remove: Saving['remove'];
}

function SavedItem({ annotation, update, remove }: ItemProps) {
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const keep = async (event: Event) => {
    event.preventDefault();
    if (draft !== undefined && (await update({ ...annotation, note: draft.trim() }))) setDraft(undefined);
  };
  return (
    <li class="saved-item">
      <blockquote style={{ borderColor: `var(--${annotation.colour})` }}>{annotation.quote.exact}</blockquote>
      {draft === undefined ? (
        annotation.note && <p class="note">{annotation.note}</p>
      ) : (
        <form onSubmit={keep}>
          <textarea
            aria-label={words.say('popupNote')}
            rows={2}
            value={draft}
            onInput={(event) => setDraft(event.currentTarget.value)}
          />
          <button type="submit" class="primary">
            {words.say('popupKeepNote')}
          </button>
        </form>
      )}
      {annotation.tags.length > 0 && <p class="tags">{annotation.tags.map((tag) => `#${tag}`).join(' ')}</p>}
      <div class="actions">
        {draft === undefined && (
          <button type="button" class="quiet" onClick={() => setDraft(annotation.note)}>
            {annotation.note ? words.say('popupEditNote') : words.say('popupAddNote')}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => remove(annotation)}>
          {words.say('popupDelete')}
        </button>
      </div>
    </li>
  );
}

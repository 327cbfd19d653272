import { toSelectors } from '../anchor/describe';
import type { Annotation } from '../model/annotation';
import { attachTo, type Passage } from '../model/annotation-draft';
import { Markdown } from '../ui/markdown';
import { RemarksFields, type TypedRemarks, toRemarks, toTyped } from '../ui/remarks-fields';
import { words } from '../words/spoken';
import type { ArticleState } from './popup-state';
import { StateLines } from './state-lines';
import { useDraft } from './use-draft';
import type { Saving } from './use-saving';

interface Props {
  readonly state: ArticleState;
  readonly annotation: Annotation;
  readonly selected: Passage | undefined;
  readonly update: Saving['update'];
  readonly remove: Saving['remove'];
}

/** One saved passage: its words, how they stand on the page now, the note, and what can be done. */
export function SavedItem({ state, annotation, selected, update, remove }: Props) {
  const [draft, keep] = useDraft<TypedRemarks>(annotation.id);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (draft && (await update({ ...annotation, ...toRemarks(draft) }))) keep(undefined);
  };
  const { quote, note, tags, colour } = annotation;
  return (
    <li class="saved-item">
      <blockquote style={{ borderColor: `var(--${colour})` }}>{quote.exact}</blockquote>
      <StateLines annotation={annotation} />
      {draft ? (
        <form onSubmit={submit}>
          <RemarksFields typed={draft} change={keep} takesFocus />
          <div class="actions">
            <button type="submit" class="primary">
              {words.say('popupKeepChanges')}
            </button>
            <button type="button" class="quiet" onClick={() => keep(undefined)}>
              {words.say('popupCancel')}
            </button>
          </div>
        </form>
      ) : (
        <>
          {note && <Markdown text={note} />}
          {tags.length > 0 && <p class="tags">{tags.map((tag) => `#${tag}`).join(' ')}</p>}
          <div class="actions">
            <button type="button" class="quiet" onClick={() => keep(toTyped(annotation))}>
              {words.say('popupEdit')}
            </button>
            <AttachButton state={state} annotation={annotation} selected={selected} update={update} />
            <button type="button" class="quiet" onClick={() => remove(annotation)}>
              {words.say('popupDelete')}
            </button>
          </div>
        </>
      )}
    </li>
  );
}

/** For a passage that the page no longer has: puts it on the selected words. For a changed one: on the words there now. */
function AttachButton({ state, annotation, selected, update }: Omit<Props, 'remove'>) {
  const { text, mentions } = state.article;
  const found = state.found.get(annotation.id);
  const passage = found?.state === 'changed' ? findWords(text, found.start, found.end) : selected;
  if (!passage || !(annotation.state === 'missing' || annotation.state === 'changed')) return null;
  return (
    <button type="button" class="quiet" onClick={() => update(attachTo(annotation, passage, mentions))}>
      {words.say(annotation.state === 'changed' ? 'popupTakeOver' : 'popupAttach')}
    </button>
  );
}

/** The passage at these offsets; undefined outside the article's own text, as in a caption. */
function findWords(text: string, start: number, end: number): Passage | undefined {
  return end <= text.length ? toSelectors(text, start, end) : undefined;
}

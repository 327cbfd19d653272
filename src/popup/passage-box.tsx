import { NO_REMARKS, type Passage, toDraft } from '../model/annotation-draft';
import { RemarksFields, toRemarks, toTyped } from '../ui/remarks-fields';
import { words } from '../words/spoken';
import { type NewPassage, toDraftName } from './new-passage';
import type { ArticleState } from './popup-state';
import { useDraft } from './use-draft';
import type { Saving } from './use-saving';

interface Props {
  readonly state: ArticleState;
  readonly selected: Passage | undefined;
  readonly save: Saving['save'];
  /** Called when it is saved or let go of. */
  readonly onDone: () => void;
}

/** There while a passage is selected on the page, or was when its note was begun: the words, a note, tags, a colour, and Save. */
export function PassageBox({ state, selected, save, onDone }: Props) {
  const [draft, keep] = useDraft<NewPassage>(toDraftName(state.id), state.begun);
  const passage = selected ?? draft?.passage;
  if (!passage) return null;
  const typed = draft?.typed ?? toTyped(NO_REMARKS);
  const close = () => {
    keep(undefined);
    onDone();
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await save(toDraft(passage, state.article.mentions, toRemarks(typed)))) close();
  };
  return (
    <form class="passage" onSubmit={submit}>
      <h2>{words.say('popupSelected')}</h2>
      <blockquote>{passage.quote.exact}</blockquote>
      <RemarksFields typed={typed} change={(next) => keep({ passage, typed: next })} />
      <div class="actions">
        <button type="submit" class="primary">
          {words.say('popupSavePassage')}
        </button>
        {draft && (
          <button type="button" class="quiet" onClick={close}>
            {words.say('popupCancel')}
          </button>
        )}
      </div>
    </form>
  );
}

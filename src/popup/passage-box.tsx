import { useEffect, useState } from 'preact/hooks';
import { callTab } from '../messages/channel';
import { NO_REMARKS, type Passage, toDraft } from '../model/annotation-draft';
import type { ReadArticle } from '../model/article';
import { words } from '../words/spoken';
import type { TargetTab } from './active-tab';

import type { Saving } from './use-saving';

interface Props {
  readonly article: ReadArticle;
  readonly tab: TargetTab;
  readonly save: Saving['save'];
}

/** Appears while a passage is selected on the page: the words, a note, tags, and Save. */
export function PassageBox({ article, tab, save }: Props) {
  const [passage, setPassage] = useState<Passage | null>(null);
  const [note, setNote] = useState('');
  const [tags, setTags] = useState('');
  useEffect(() => {
    // Without an answer there is simply no selection to offer; the article itself has been read already.
    callTab(tab.id)
      .selectedPassage()
      .then(setPassage, () => setPassage(null));
  }, [tab]);
  if (!passage) return null;
  const submit = async (event: Event) => {
    event.preventDefault();
    const list = tags
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean);
    if (await save(toDraft(passage, article.mentions, { ...NO_REMARKS, note: note.trim(), tags: list })))
      setPassage(null);
  };
  return (
    <form class="passage" onSubmit={submit}>
      <h2>{words.say('popupSelected')}</h2>
      <blockquote>{passage.quote.exact}</blockquote>
      <label>
        <span>{words.say('popupNote')}</span>
        <textarea name="note" rows={2} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <label>
        <span>{words.say('popupTags')}</span>
        <input type="text" name="tags" value={tags} onInput={(event) => setTags(event.currentTarget.value)} />
      </label>
      <button type="submit" class="primary">
        {words.say('popupSavePassage')}
      </button>
    </form>
  );
}

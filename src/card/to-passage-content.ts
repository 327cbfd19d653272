import type { PassageContent } from '../highlight/passage-card';
import type { Annotation } from '../model/annotation';
import type { FoundPassage } from '../model/found-passage';
import { describeChange } from '../wording/describe-change';
import { words } from '../words/spoken';

/** What a saved passage's card says: the reader's note, and what of the passage the page now gives otherwise. */
export function toPassageContent({ id, note, tags, colour, created }: Annotation, found: FoundPassage): PassageContent {
  return { id, note, tags, colour, saved: words.say('cardSavedOn', words.date(created)), ...toState(found) };
}

function toState(found: FoundPassage): Pick<PassageContent, 'state' | 'changes'> {
  switch (found.state) {
    case 'changed':
      return { state: words.say('cardPageChanged'), changes: found.changes.map(describeChange) };
    case 'reworded':
      return { state: words.say('cardReworded'), changes: [] };
    case 'moved':
      return { state: words.say('cardMoved'), changes: [] };
    default:
      return { state: '', changes: [] };
  }
}

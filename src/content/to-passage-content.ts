import type { PassageContent } from '../highlight/passage-card';
import type { Annotation, Change } from '../model/annotation';
import type { FoundPassage } from '../model/found-passage';
import { words } from '../words/spoken';

/** What a saved passage's card says: the reader's note, and what of the passage the page now gives otherwise. */
export function toPassageContent({ note, tags, created }: Annotation, found: FoundPassage): PassageContent {
  return { note, tags, saved: words.say('cardSavedOn', words.date(created)), ...toState(found) };
}

function toState(found: FoundPassage): Pick<PassageContent, 'state' | 'changes'> {
  switch (found.state) {
    case 'changed':
      return { state: words.say('cardPageChanged'), changes: found.changes.map(toWords) };
    case 'reworded':
      return { state: words.say('cardReworded'), changes: [] };
    case 'moved':
      return { state: words.say('cardMoved'), changes: [] };
    default:
      return { state: '', changes: [] };
  }
}

function toWords({ saved, found }: Change): string {
  if (!saved) return words.say('cardAdded', found);
  return found ? words.say('cardChanged', saved, found) : words.say('cardGone', saved);
}

import type { PassageContent } from '../highlight/passage-card';
import type { Annotation } from '../model/annotation';
import type { Change, FoundPassage } from '../model/found-passage';
import { formatDate } from '../wording/format-date';

/** What a saved passage's card says: the reader's note, and what of the passage the page now gives otherwise. */
export function toPassageContent({ note, tags, created }: Annotation, found: FoundPassage): PassageContent {
  return { note, tags, saved: `saved ${formatDate(created)}`, ...toState(found) };
}

function toState(found: FoundPassage): Pick<PassageContent, 'state' | 'changes'> {
  switch (found.state) {
    case 'changed':
      return { state: 'The page has changed since you saved this.', changes: found.changes.map(toWords) };
    case 'reworded':
      return { state: 'Reworded since you saved this; the facts are the same.', changes: [] };
    case 'moved':
      return { state: 'Moved to another place since you saved this.', changes: [] };
    default:
      return { state: '', changes: [] };
  }
}

function toWords({ saved, found }: Change): string {
  if (!saved) return `“${found}” was added`;
  return found ? `“${saved}” is now “${found}”` : `“${saved}” is gone`;
}

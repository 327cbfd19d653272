import type { Change } from '../model/annotation';
import { words } from '../words/spoken';

/** What a page gives otherwise, in a few words. */
export function describeChange({ saved, found }: Change): string {
  if (!saved) return words.say('changeAdded', found);
  return found ? words.say('changeNow', saved, found) : words.say('changeGone', saved);
}

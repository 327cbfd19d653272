import type { Annotation, Change } from '../model/annotation';
import { toKey } from '../words/message-key';
import { words } from '../words/spoken';

/** What has become of a saved passage, in a sentence; undefined where it stands as it was saved. */
export function findHistory({ state, changes = [], earlier = [] }: Annotation): string | undefined {
  const sentences = [
    toState(state),
    ...changes.map(toChange),
    ...earlier.map((before) => words.say('exportFirst', before)),
  ];
  return sentences.filter(Boolean).join(' ') || undefined;
}

/** Passages whose words are still on their page need no sentence. */
function toState(state: Annotation['state']): string {
  return state === 'anchored' || state === 'moved' ? '' : words.say(toKey('exportState', state));
}

function toChange({ saved, found }: Change): string {
  if (!saved) return words.say('exportAdded', found);
  return found ? words.say('exportNow', saved, found) : words.say('exportGone', saved);
}

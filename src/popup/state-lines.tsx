import type { Annotation } from '../model/annotation';
import { describeChange } from '../wording/describe-change';
import type { MessageKey } from '../words/message-key';
import { words } from '../words/spoken';

const STATES: Readonly<Record<Annotation['state'], MessageKey | undefined>> = {
  anchored: undefined,
  moved: 'popupStateMoved',
  reworded: 'popupStateReworded',
  changed: 'popupStateChanged',
  missing: 'popupStateMissing',
};

/** How a saved passage stands on its page, what of it the page gives otherwise, and the words of before. */
export function StateLines({ annotation: { state, changes = [], earlier = [] } }: { readonly annotation: Annotation }) {
  const key = STATES[state];
  const isNews = state === 'changed' || state === 'missing';
  return (
    <>
      {key && <p class={isNews ? 'state news-state' : 'state'}>{words.say(key)}</p>}
      {changes.length > 0 && (
        <ul class="state-changes">
          {changes.map((change) => (
            <li key={`${change.saved} ${change.found}`}>{describeChange(change)}</li>
          ))}
        </ul>
      )}
      {earlier.map((text) => (
        <p class="state" key={text}>
          {words.say('annotationEarlier', text)}
        </p>
      ))}
    </>
  );
}

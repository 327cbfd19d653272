import type { Annotation } from '../../model/annotation';
import { describeChange } from '../../wording/describe-change';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';

/** How a saved passage stood when its page was last opened, what of it the page gave otherwise, and the words of before. */
export function AnnotationHistory({ annotation }: { readonly annotation: Annotation }) {
  const { state, changes = [], earlier = [] } = annotation;
  return (
    <>
      {state !== 'anchored' && (
        <p class="state">
          {words.say(toKey('state', state))}
          {state === 'missing' && <> {words.say('annotationAttach')}</>}
        </p>
      )}
      {changes.length > 0 && (
        <ul class="state">
          {changes.map((change) => (
            <li key={`${change.saved} ${change.found}`}>{describeChange(change)}</li>
          ))}
        </ul>
      )}
      {earlier.map((text) => (
        <p class="fine" key={text}>
          {words.say('annotationEarlier', text)}
        </p>
      ))}
    </>
  );
}

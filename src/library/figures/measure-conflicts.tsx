import { useState } from 'preact/hooks';
import { words } from '../../words/spoken';
import { ConflictItem } from '../conflicts/conflict-item';
import { type Conflict, keyOfConflict } from '../conflicts/find-conflicts';

/** Conflicts that stand open; the rest are a press away. */
const SHOWN = 4;

/** Values of one measure that cannot both be right. */
export function MeasureConflicts({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const [areAllShown, setAllShown] = useState(false);
  if (conflicts.length === 0) return null;
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts">{words.say('section_conflicts')}</h2>
      <ul class="conflicts">
        {conflicts.slice(0, areAllShown ? conflicts.length : SHOWN).map((conflict) => (
          <li key={keyOfConflict(conflict)}>
            <ConflictItem conflict={conflict} />
          </li>
        ))}
      </ul>
      {!areAllShown && conflicts.length > SHOWN && (
        <button type="button" onClick={() => setAllShown(true)}>
          {words.say('measureShowAll', conflicts.length)}
        </button>
      )}
    </section>
  );
}

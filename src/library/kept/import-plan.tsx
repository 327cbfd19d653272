import { RESTORED_KINDS, type RestoreMode } from '../../model/backup';
import type { ImportFile } from '../../transfer/import-file';
import type { RestoreReport } from '../../transfer/restore-backup';
import { toKey } from '../../words/message-key';
import { sayProblem } from '../../words/say-problem';
import { words } from '../../words/spoken';

interface Props {
  readonly kind: ImportFile['kind'];
  readonly mode: RestoreMode;
  readonly plan: RestoreReport;
  readonly choose: (mode: RestoreMode) => void;
  readonly take: () => void;
  readonly cancel: () => void;
}

const MODES: readonly RestoreMode[] = ['merge', 'replace'];

/** What taking a file over would do, and the buttons that do it or not. */
export function ImportPlan({ kind, mode, plan, choose, take, cancel }: Props) {
  const isEmpty = RESTORED_KINDS.every((one) => plan.counts[one].add + plan.counts[one].replace === 0);
  return (
    <div class="import-plan" role="status">
      {kind === 'backup' && (
        <>
          <p>{words.say('bringMade', words.date(plan.created.slice(0, 10)))}</p>
          <fieldset>
            <legend class="visually-hidden">{words.say('bringHow')}</legend>
            {MODES.map((one) => (
              <label key={one}>
                <input type="radio" name="mode" checked={mode === one} onChange={() => choose(one)} />{' '}
                {words.say(toKey('bringMode', one))}
              </label>
            ))}
          </fieldset>
        </>
      )}
      <PlanTable plan={plan} />
      <Rejected plan={plan} />
      <div class="actions">
        {mode === 'replace' ? (
          <button type="button" class="danger" onClick={take}>
            {words.say('bringReplace')}
          </button>
        ) : (
          <button type="button" class="primary" disabled={isEmpty} onClick={take}>
            {words.say(isEmpty ? 'bringNothing' : 'bringGo')}
          </button>
        )}
        <button type="button" onClick={cancel}>
          {words.say('libraryCancel')}
        </button>
      </div>
    </div>
  );
}

function PlanTable({ plan: { counts } }: { readonly plan: RestoreReport }) {
  const kinds = RESTORED_KINDS.filter((kind) => counts[kind].add + counts[kind].replace + counts[kind].keep > 0);
  if (kinds.length === 0) return null;
  return (
    <table class="sites">
      <thead>
        <tr>
          <td />
          <th scope="col">{words.say('bringNew')}</th>
          <th scope="col">{words.say('bringNewer')}</th>
          <th scope="col">{words.say('bringSame')}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{words.say(toKey('bringKind', kind))}</th>
            <td class="value">{words.number(counts[kind].add)}</td>
            <td class="value">{words.number(counts[kind].replace)}</td>
            <td class="value">{words.number(counts[kind].keep)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Named at most: a broken file may hold any number. */
const NAMED = 200;

function Rejected({ plan: { rejected } }: { readonly plan: RestoreReport }) {
  if (rejected.length === 0) return null;
  return (
    <details>
      <summary>{words.count('bringRejected', rejected.length)}</summary>
      <ul>
        {rejected.slice(0, NAMED).map(({ place, reason }) => (
          <li key={`${place} ${reason}`}>
            {sayProblem(place)}: {sayProblem(reason)}
          </li>
        ))}
      </ul>
      {rejected.length > NAMED && <p>{words.say('bringMore', rejected.length - NAMED)}</p>}
    </details>
  );
}

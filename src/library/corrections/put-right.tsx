import { useState } from 'preact/hooks';
import type { NamedKey } from '../../model/corrections';
import type { EntityKey } from '../../model/entity-key';
import type { EntityRow } from '../../store/schema';
import { words } from '../../words/spoken';
import { nameEntity, nameRow } from '../entities/name-entity';
import { PickOne } from '../shell/pick-one';
import { useTools } from '../shell/tools';
import { useLoaded } from '../shell/use-loaded';
import { readTargets } from './read-targets';
import { useCorrecting } from './use-correcting';

/** Forms that are offered, the most frequent. */
const SHOWN = 12;

/** "This is …", "these two are one", "not this": for all of an entity, or, to split it, only where it is printed in one way. */
export function PutRight({ row }: { readonly row: EntityRow }) {
  const { version } = useTools();
  const { make } = useCorrecting();
  const [form, setForm] = useState('');
  const [target, setTarget] = useState<NamedKey | undefined>();
  const { value: targets } = useLoaded(readTargets, [version]);
  const forms = [...row.forms].sort((a, b) => b[1] - a[1]).slice(0, SHOWN);
  const name = nameRow(row);
  const rename = (other: NamedKey) =>
    make(
      [{ kind: 'same-as', key: row.key, other, ...(form && { form }) }],
      words.say('correctSame', form ? `“${form}”` : name, nameTarget(other)),
    );
  const reject = () =>
    make(
      (form ? [form] : row.forms.map(([each]) => each)).map((each) => ({ kind: 'not-this', key: row.key, form: each })),
      words.say('correctNot', form || name, name),
    );
  const nameTarget = (key: EntityKey) => targets?.find(({ value }) => value === key)?.label ?? nameEntity(key);
  return (
    <details class="put-right">
      <summary>{words.say('correctTitle')}</summary>
      <label>
        <span>{words.say('correctWhere')}</span>
        <select name="form" value={form} onChange={(event) => setForm(event.currentTarget.value)}>
          <option value="">{words.say('correctEverywhere')}</option>
          {forms.map(([each]) => (
            <option key={each} value={each}>
              {words.say('correctPrinted', each)}
            </option>
          ))}
        </select>
      </label>
      <PickOne
        label={words.say('correctTarget')}
        hint={words.say('correctAnyName')}
        choices={(targets ?? []).filter(({ value }) => value !== row.key)}
        pick={(value) => setTarget(value as NamedKey)}
      />
      <div class="actions">
        {target && (
          <button type="button" class="primary" onClick={() => rename(target)}>
            {words.say('correctDo', nameTarget(target))}
          </button>
        )}
        <button type="button" onClick={reject}>
          {words.say('correctNothing')}
        </button>
      </div>
    </details>
  );
}

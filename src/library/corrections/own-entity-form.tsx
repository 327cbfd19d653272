import { useState } from 'preact/hooks';
import type { NamedKey } from '../../model/corrections';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import { PickOne } from '../shell/pick-one';
import type { Choice } from '../shell/read-choices';
import { toNames, toSlug } from './to-names';
import { useCorrecting } from './use-correcting';

const TYPES = ['prison', 'official', 'organisation'] as const;

/** Adds a prison, official or organisation of the reader's own, or another name for a known one. */
export function OwnEntityForm({ targets }: { readonly targets: readonly Choice[] }) {
  const { make } = useCorrecting();
  const [type, setType] = useState<(typeof TYPES)[number]>('prison');
  const [name, setName] = useState('');
  const [aliases, setAliases] = useState('');
  const [known, setKnown] = useState<Choice | undefined>();
  const add = async (event: Event) => {
    event.preventDefault();
    const names = toNames(`${name},${aliases}`);
    if (names.length === 0) return;
    const key = (known?.value ?? `${type}:${toSlug(names[0] ?? '')}`) as NamedKey;
    if (!(await make([{ kind: 'own-entity', key, names }], words.say('ownAdded', words.list(names))))) return;
    setName('');
    setAliases('');
    setKnown(undefined);
  };
  return (
    <section aria-labelledby="own-entity">
      <h2 id="own-entity">{words.say('ownTitle')}</h2>
      <p class="fine">{words.say('ownWhat')}</p>
      <form class="own-form" onSubmit={add}>
        <label>
          <span>{words.say('ownKind')}</span>
          <select
            name="type"
            value={type}
            disabled={known !== undefined}
            onChange={(event) => setType(event.currentTarget.value as typeof type)}
          >
            {TYPES.map((each) => (
              <option key={each} value={each}>
                {words.say(toKey('kind', each))}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.say('ownName')}</span>
          <input name="name" type="text" value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <label>
          <span>{words.say('ownAliases')}</span>
          <input
            name="aliases"
            type="text"
            value={aliases}
            onInput={(event) => setAliases(event.currentTarget.value)}
          />
        </label>
        <div class="field">
          <span aria-hidden="true">{words.say('ownKnown')}</span>
          <PickOne
            label={words.say('ownKnown')}
            hint={known?.label ?? ''}
            choices={targets}
            pick={(value) => setKnown(targets.find((one) => one.value === value))}
          />
        </div>
        <button type="submit">{words.say('ownAdd')}</button>
      </form>
    </section>
  );
}

import { useState } from 'preact/hooks';
import type { Said } from '../../model/correction';
import { words } from '../../words/spoken';
import type { Choice } from '../shell/read-choices';
import { isDate } from './is-date';
import { toNames, toSlug } from './to-names';
import { useCorrecting } from './use-correcting';

const EMPTY = { names: '', person: '', start: '', end: '' };
const FIELDS = [
  ['names', 'officeNames'],
  ['person', 'officePerson'],
  ['start', 'officeStart'],
  ['end', 'officeEnd'],
] as const;

/** Says who held an office, and when. */
export function OwnOfficeForm({ targets }: { readonly targets: readonly Choice[] }) {
  const { make } = useCorrecting();
  const [typed, setTyped] = useState(EMPTY);
  const [problem, setProblem] = useState('');
  const add = async (event: Event) => {
    event.preventDefault();
    const names = toNames(typed.names);
    const name = typed.person.trim();
    if (names.length === 0 || !name) return;
    const known = targets.find(({ value, label }) => value.startsWith('official:') && label === name)?.value;
    const person = (known ?? `official:${toSlug(name)}`) as `official:${string}`;
    const [start, end] = [typed.start.trim(), typed.end.trim()];
    const wrong = [start, end].find((day) => day && !isDate(day));
    setProblem(wrong ? words.say('correctBadDate', wrong) : '');
    if (wrong) return;
    const office: Said = { kind: 'own-office', names, person, ...(start && { start }), ...(end && { end }) };
    const own: readonly Said[] = known ? [] : [{ kind: 'own-entity', key: person, names: [name] }];
    if (await make([office, ...own], words.say('ownAdded', words.list(names)))) setTyped(EMPTY);
  };
  return (
    <section aria-labelledby="own-office">
      <h2 id="own-office">{words.say('officeTitle')}</h2>
      <p class="fine">{words.say('officeWhat')}</p>
      <form class="own-form" onSubmit={add}>
        {FIELDS.map(([field, label]) => (
          <label key={field}>
            <span>{words.say(label)}</span>
            <input
              name={field}
              type="text"
              value={typed[field]}
              onInput={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
            />
          </label>
        ))}
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <button type="submit">{words.say('ownAdd')}</button>
      </form>
    </section>
  );
}

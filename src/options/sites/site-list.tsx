import { useState } from 'preact/hooks';
import { words } from '../../words/spoken';

interface Props {
  readonly title: string;
  readonly what: string;
  readonly hosts: readonly string[];
  readonly add: (host: string) => void;
  readonly remove: (host: string) => void;
}

/** A list of host names to add to and take from; a pasted address is cut down to its host. */
export function SiteList({ title, what, hosts, add, remove }: Props) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const host = toHost(typed);
    if (!host) return setProblem(words.say('optionsNoSite', typed));
    setProblem('');
    setTyped('');
    if (!hosts.includes(host)) add(host);
  };
  return (
    <fieldset class="sites">
      <legend>{title}</legend>
      <p>{what}</p>
      <ul>
        {hosts.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>{' '}
            <button
              type="button"
              class="quiet"
              aria-label={words.say('optionsRemoveSite', host)}
              onClick={() => remove(host)}
            >
              {words.say('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={submit}>
        <input
          type="text"
          dir="ltr"
          aria-label={words.say('optionsSiteToAdd', title)}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{words.say('optionsAdd')}</button>
      </form>
      {problem && <p role="alert">{problem}</p>}
    </fieldset>
  );
}

function toHost(typed: string): string | undefined {
  try {
    const { hostname } = new URL(/^[a-z]+:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`);
    return hostname.includes('.') ? hostname : undefined;
  } catch {
    // Not an address at all: the caller says so beside the field.
    return undefined;
  }
}

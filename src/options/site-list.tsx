import { useState } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly what: string;
  readonly hosts: readonly string[];
  readonly change: (hosts: readonly string[]) => void;
}

/** A list of host names to add to and take from; a pasted address is cut down to its host. */
export function SiteList({ title, what, hosts, change }: Props) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const host = toHost(typed);
    if (!host) return setProblem(`"${typed}" is not the name of a site. Write it as in www.example.org.`);
    setProblem('');
    setTyped('');
    if (!hosts.includes(host)) change([...hosts, host].sort());
  };
  return (
    <fieldset>
      <legend>{title}</legend>
      <p>{what}</p>
      <ul>
        {hosts.map((host) => (
          <li key={host}>
            {host}{' '}
            <button type="button" class="quiet" onClick={() => change(hosts.filter((one) => one !== host))}>
              Remove
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <input
          type="text"
          aria-label={`${title}: site to add`}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">Add</button>
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

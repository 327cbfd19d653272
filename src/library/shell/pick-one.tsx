import { useId, useState } from 'preact/hooks';
import type { Choice } from './read-choices';

interface Props {
  readonly label: string;
  /** A word or two for a narrow field. */
  readonly hint: string;
  readonly choices: readonly Choice[];
  readonly pick: (value: string) => void;
}

/** More suggestions than this help nobody, and a browser takes long to build them. */
const SUGGESTED = 500;

/** A field that suggests as one types and takes only what it suggests; what was picked goes on, and the field is free again. */
export function PickOne({ label, hint, choices, pick }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const change = (text: string) => {
    const wanted = text.trim().toLowerCase();
    const found = choices.find((choice) => choice.label.toLowerCase() === wanted);
    if (found) pick(found.value);
    setTyped(found ? '' : text);
  };
  const typedLower = typed.trim().toLowerCase();
  const suggested = typedLower ? choices.filter((choice) => choice.label.toLowerCase().includes(typedLower)) : choices;
  return (
    <>
      <input
        type="text"
        class="pick"
        list={id}
        aria-label={label}
        placeholder={hint}
        autocomplete="off"
        value={typed}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [only] = suggested;
          if (event.key === 'Enter' && typedLower && only) change(only.label);
        }}
      />
      <datalist id={id}>
        {suggested.slice(0, SUGGESTED).map((choice) => (
          <option key={choice.value} value={choice.label} />
        ))}
      </datalist>
    </>
  );
}

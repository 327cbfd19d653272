import { useState } from 'preact/hooks';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly choose: () => void;
}

interface Props {
  readonly label: string;
  /** What the list is of, for those who do not see it stand under its button. */
  readonly name: string;
  readonly items: readonly MenuItem[];
  /** Why there is nothing to choose, where there is not. */
  readonly disabled?: string | undefined;
}

/** A button with a short list under it; Escape closes the list from wherever the focus is inside. */
export function MenuButton({ label, name, items, disabled }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed inside come up to it; it is no control itself.
    <div
      class="menu-place"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        setOpen(false);
        event.currentTarget.querySelector('button')?.focus();
      }}
      onFocusOut={(event) => {
        const next = event.relatedTarget;
        if (next instanceof Node && !event.currentTarget.contains(next)) setOpen(false);
      }}
    >
      <button
        type="button"
        aria-expanded={isOpen}
        disabled={disabled !== undefined}
        title={disabled}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        <ul class="menu" aria-label={name}>
          {items.map(({ id, label: text, choose }) => (
            <li key={id}>
              <button
                type="button"
                class="quiet"
                data-format={id}
                onClick={() => {
                  setOpen(false);
                  choose();
                }}
              >
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

import type { ComponentChildren } from 'preact';

interface Props {
  readonly isOn: boolean;
  readonly toggle: () => void;
  readonly count?: number | undefined;
  readonly children: ComponentChildren;
}

const number = new Intl.NumberFormat('en-GB');

/** One thing to narrow a list by, with how many there are of it. */
export function FilterChoice({ isOn, toggle, count, children }: Props) {
  return (
    <label class="choice">
      <input type="checkbox" checked={isOn} onChange={toggle} />
      <span>{children}</span>
      {count !== undefined && <span class="count">{number.format(count)}</span>}
    </label>
  );
}

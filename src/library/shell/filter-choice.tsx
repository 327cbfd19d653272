import type { ComponentChildren } from 'preact';
import { words } from '../../words/spoken';

interface Props {
  readonly isOn: boolean;
  readonly toggle: () => void;
  readonly count?: number | undefined;
  readonly children: ComponentChildren;
}

/** One thing to narrow a list by, with how many there are of it. */
export function FilterChoice({ isOn, toggle, count, children }: Props) {
  return (
    <label class="choice">
      <input type="checkbox" checked={isOn} onChange={toggle} />
      <span>{children}</span>
      {count !== undefined && <span class="count">{words.number(count)}</span>}
    </label>
  );
}

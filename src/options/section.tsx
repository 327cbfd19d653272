import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly title: string;
  /** What the reader searches the options for; the section stands aside where it says nothing of it. */
  readonly query: string;
  readonly children: ComponentChildren;
}

/** A group of options under one heading. */
export function Section({ title, query, children }: Props) {
  const box = useRef<HTMLFieldSetElement>(null);
  const [isOff, setOff] = useState(false);
  // What it says is known once it is drawn.
  useLayoutEffect(() => {
    const text = box.current?.textContent?.toLowerCase() ?? '';
    setOff(
      !query
        .toLowerCase()
        .split(/\s+/)
        .every((word) => text.includes(word)),
    );
  }, [query]);
  return (
    <fieldset ref={box} hidden={isOff}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

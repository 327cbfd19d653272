import type { ComponentChild } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly count: number;
  /** Height of a row in rem, the same for all: where a row is follows from its number. */
  readonly rowRem: number;
  /** A row's content; its first link or button is what arrow keys move between, and takes `tabIndex`. */
  readonly render: (index: number, tabIndex: number) => ComponentChild;
  readonly keyOf: (index: number) => string;
  /** Hears which rows can be seen, so that they can be read from the disk. */
  readonly onWindow?: (from: number, to: number) => void;
  /** Changes when the list is another one, which then starts at its top. */
  readonly identity: string;
  /** Row that is opened, to be brought into view where it is not; below zero for none. */
  readonly reveal?: number | undefined;
}

/** Rows rendered beyond each edge of what can be seen. */
const MARGIN = 6;

/** A list of any length of which only what can be seen is in the page. Arrow keys, Page Up and Down, Home and End move. */
export function VirtualList({ label, count, rowRem, render, keyOf, onWindow, identity, reveal = -1 }: Props) {
  const pane = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const [rowPx, setRowPx] = useState(rowRem * 16);
  const [view, setView] = useState({ top: 0, height: 800 });
  const [active, setActive] = useState(0);

  useLayoutEffect(() => {
    const measure = () => {
      if (probe.current?.offsetHeight) setRowPx(probe.current.offsetHeight);
      if (pane.current) setView({ top: pane.current.scrollTop, height: pane.current.clientHeight });
    };
    measure();
    const watch = new ResizeObserver(measure);
    for (const element of [pane.current, probe.current]) if (element) watch.observe(element);
    return () => watch.disconnect();
  }, []);

  // Another list starts at its top, or at the row to be seen; so does this one when its rows arrive. Later a row that is
  // opened from elsewhere is brought into view, one that can be seen already moves nothing.
  const begun = useRef('');
  const beginning = `${identity} ${count > 0}`;
  useLayoutEffect(() => {
    const box = pane.current;
    if (!box) return;
    const px = probe.current?.offsetHeight || rowPx;
    const isNew = begun.current !== beginning;
    begun.current = beginning;
    const isSeen = reveal * px >= box.scrollTop && (reveal + 1) * px <= box.scrollTop + box.clientHeight;
    if (!isNew && (reveal < 0 || isSeen)) return;
    const start = Math.max(0, reveal);
    box.scrollTop = start * px - (start > 0 ? box.clientHeight / 3 : 0);
    setRowPx(px);
    setActive(start);
    setView({ top: box.scrollTop, height: box.clientHeight });
  }, [beginning, reveal]);

  const from = Math.max(0, Math.floor(view.top / rowPx) - MARGIN);
  const to = Math.min(count, Math.ceil((view.top + view.height) / rowPx) + MARGIN);
  useEffect(() => onWindow?.(from, to), [from, to, onWindow]);

  const moveTo = (index: number) => {
    const wanted = Math.max(0, Math.min(count - 1, index));
    setActive(wanted);
    const box = pane.current;
    if (!box) return;
    const top = wanted * rowPx;
    if (top < box.scrollTop) box.scrollTop = top;
    if (top + rowPx > box.scrollTop + box.clientHeight) box.scrollTop = top + rowPx - box.clientHeight;
    // The row may only be rendered with the next frame.
    requestAnimationFrame(() =>
      box.querySelector<HTMLElement>(`[data-index="${wanted}"] :is(a, button)`)?.focus({ preventScroll: true }),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = toTarget(event, active, Math.max(1, Math.floor(view.height / rowPx) - 1), count);
    if (next === undefined) return;
    event.preventDefault();
    moveTo(next);
  };

  const indexes = new Set(Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i));
  if (active < count) indexes.add(active);
  return (
    <div
      class="virtual"
      ref={pane}
      onScroll={(event) => setView({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
    >
      <div class="virtual-probe" ref={probe} style={{ blockSize: `${rowRem}rem` }} aria-hidden="true" />
      <ul aria-label={label} style={{ '--all': `${count * rowPx}px`, '--row': `${rowPx}px` }} onKeyDown={onKeyDown}>
        {[...indexes]
          .sort((a, b) => a - b)
          .map((index) => (
            <li
              key={keyOf(index)}
              data-index={index}
              aria-setsize={count}
              aria-posinset={index + 1}
              style={{ '--top': `${index * rowPx}px` }}
              onFocusIn={() => setActive(index)}
            >
              {render(index, index === active ? 0 : -1)}
            </li>
          ))}
      </ul>
    </div>
  );
}

/** The row that a key leads to from row `at`; undefined for a key that moves nothing. */
function toTarget(event: KeyboardEvent, at: number, page: number, count: number): number | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  return targets[event.key];
}

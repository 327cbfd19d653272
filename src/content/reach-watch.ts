import { pointOf } from '../highlight/frame-origin';
import type { Reach } from './card-script';
import type { PageMarks, PlacedMention } from './page-marks';
import { isPlainPress } from './plain-press';

/** How often a moving pointer is looked at. */
const LOOK_MS = 50;

/** What the reader reaches for: a mark that is pressed, or just pointed at; or words that are selected. */
export type Reached =
  | { readonly kind: 'pressed'; readonly placed: PlacedMention }
  | { readonly kind: 'pointed' }
  | { readonly kind: 'selected' };

/** Notices that the reader's hand comes to a mark or selects words, until the card script is there, which sees to it from then on. */
export class ReachWatch {
  private pointer: Reach['pointer'];
  private isPressed = false;
  /** 0 while it rests on none. */
  private since = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly marks: PageMarks,
    private readonly onReached: (reached: Reached) => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  get reach(): Reach {
    return { pointer: this.pointer, since: this.since || performance.now(), isPressed: this.isPressed };
  }

  /** Watches a window: the page's own, or a frame's. */
  listen(view: Window): void {
    const options = { signal: this.signal, passive: true, capture: true } as const;
    view.addEventListener('pointermove', (event) => this.onMove(event), options);
    view.addEventListener('click', (event) => this.onClick(event), options);
    view.document.addEventListener('selectionchange', () => this.onSelection(view), options);
  }

  private onMove(event: PointerEvent): void {
    this.isPressed = event.buttons !== 0;
    if (event.pointerType === 'touch') return;
    this.pointer = this.isPressed ? undefined : pointOf(event);
    this.timer ??= setTimeout(() => this.look(), LOOK_MS);
  }

  private look(): void {
    this.timer = undefined;
    const isOnMark = this.pointer && this.marks.findAt(this.pointer.x, this.pointer.y);
    if (!isOnMark) this.since = 0;
    else if (this.since === 0) {
      this.since = performance.now();
      this.onReached({ kind: 'pointed' });
    }
  }

  private onClick(event: MouseEvent): void {
    if (!isPlainPress(event)) return;
    const { x, y } = pointOf(event);
    const placed = this.marks.findAt(x, y);
    if (placed) this.onReached({ kind: 'pressed', placed });
  }

  private onSelection({ document }: Window): void {
    if (document.getSelection()?.isCollapsed === false) this.onReached({ kind: 'selected' });
  }
}

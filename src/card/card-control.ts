import type { Reach } from '../content/card-script';
import type { PageMarks, PlacedMention } from '../content/page-marks';
import { isPlainPress } from '../content/plain-press';
import { report } from '../content/report';
import { CardFrame } from '../highlight/card-frame';
import { pointOf } from '../highlight/frame-origin';
import type { MentionCard } from '../highlight/mention-card';
import type { Overlay } from '../highlight/overlay';
import type { Box } from '../highlight/place-card';
import { rectsOf } from '../highlight/text-at-point';

/** How long the pointer rests on a mark before its card opens, and may be away before it closes. */
const OPEN_MS = 250;
const CLOSE_MS = 350;
/** How often a moving pointer is looked at. */
const LOOK_MS = 50;

/** What the card needs of the article. */
export interface CardSource {
  /** A card is wanted soon, it may be. */
  prepare(): void;
  toCard(placed: PlacedMention): Promise<MentionCard>;
  /** What lies under a point besides mentions; true where it opened something. */
  openOther(x: number, y: number): boolean;
}

/** Opens and closes the card: by pointing (with a delay, hoverable), by click, by keyboard; Esc closes (WCAG 2.2, 1.4.13). */
export class CardControl {
  readonly frame: CardFrame;
  /** The mention whose card is open. */
  private shown: PlacedMention | undefined;
  /** The card that was asked for last: an earlier one that comes after it is not wanted any more. */
  private coming: Promise<MentionCard> | undefined;
  private pointed: PlacedMention | undefined;
  /** A card opened by click or keyboard stays until it is closed; one opened by pointing goes with the pointer. */
  private isPinned = false;
  private pointer: { readonly x: number; readonly y: number; readonly isOwn: boolean } | undefined;
  private lookTimer: ReturnType<typeof setTimeout> | undefined;
  private openTimer: ReturnType<typeof setTimeout> | undefined;
  private closeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly overlay: Overlay,
    private readonly marks: PageMarks,
    private readonly source: CardSource,
    /** What the reader was about when this script was asked for. */
    reach: Reach,
    private readonly signal: AbortSignal,
  ) {
    this.frame = new CardFrame(overlay, () => this.onClosed());
    this.pointer = reach.pointer && { ...reach.pointer, isOwn: false };
    this.lookUnderPointer(OPEN_MS - (performance.now() - reach.since));
    window.addEventListener('resize', () => this.frame.isOpen && this.frame.place(), { signal });
    signal.addEventListener('abort', () => this.frame.close());
  }

  /** Answers what the reader does in a window: the page's own, or a frame's. */
  listen(view: Window): void {
    const options = { signal: this.signal, passive: true, capture: true } as const;
    view.addEventListener('pointermove', (event) => this.onMove(event), options);
    view.addEventListener('click', (event) => this.onClick(event), options);
    view.addEventListener('pointerdown', (event) => this.onPress(event), options);
    view.addEventListener('scroll', () => this.onScroll(), options);
    view.addEventListener('keydown', (event) => this.onKey(event), options);
  }

  /** Opens the card of a mention; it stays until it is closed. */
  open(placed: PlacedMention, takesFocus: boolean): void {
    this.show(placed, true, takesFocus);
  }

  /** Opens a card that is no mention's. */
  openBody(body: { readonly element: HTMLElement; readonly label: string }, words: () => Box | undefined): void {
    this.cancel();
    this.shown = undefined;
    this.isPinned = true;
    this.frame.open(body, words, true);
  }

  private show(placed: PlacedMention, isPinned: boolean, takesFocus: boolean): void {
    this.cancel();
    this.isPinned = isPinned;
    if (this.shown === placed && this.frame.isOpen && !takesFocus) return;
    this.shown = placed;
    const at = this.pointer;
    const coming = this.source.toCard(placed);
    this.coming = coming;
    coming.then(
      (card) => {
        if (this.coming !== coming || this.shown !== placed) return;
        if (this.isPinned || this.isPointed(placed))
          this.frame.open(card, () => toBox(rectsOf(placed.place), isPinned ? undefined : at), takesFocus);
        else this.shown = undefined;
      },
      (error: unknown) => {
        report('open its card', error);
        // The next pointing at it may try again.
        if (this.coming === coming) this.shown = undefined;
      },
    );
  }

  /** Whether the pointer is still on the words whose card was asked for; they may have been marked anew meanwhile. */
  private isPointed({ mention: { start, end } }: PlacedMention): boolean {
    const { pointer } = this;
    const now = pointer && this.marks.findAt(pointer.x, pointer.y)?.mention;
    return now !== undefined && now.start === start && now.end === end;
  }

  private onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const isBusy = event.buttons !== 0;
    this.pointer = isBusy ? undefined : { ...pointOf(event), isOwn: this.overlay.isOwn(event) };
    this.lookTimer ??= setTimeout(() => this.lookUnderPointer(), LOOK_MS);
  }

  private lookUnderPointer(openMs = OPEN_MS): void {
    this.lookTimer = undefined;
    const { pointer } = this;
    const found = pointer && !pointer.isOwn ? this.marks.findAt(pointer.x, pointer.y) : undefined;
    if (found !== this.pointed) {
      this.pointed = found;
      clearTimeout(this.openTimer);
      if (found && found !== this.shown && !this.isPinned) {
        this.source.prepare();
        this.openTimer = setTimeout(() => this.show(found, false, false), openMs);
      }
    }
    this.closeUnlessPointed(pointer?.isOwn === true || (found !== undefined && found === this.shown));
  }

  private closeUnlessPointed(isPointed: boolean): void {
    if (!this.frame.isOpen || this.isPinned || isPointed) {
      clearTimeout(this.closeTimer);
      this.closeTimer = undefined;
      return;
    }
    this.closeTimer ??= setTimeout(() => {
      this.closeTimer = undefined;
      if (!this.frame.isInUse) this.frame.close();
    }, CLOSE_MS);
  }

  private onClick(event: MouseEvent): void {
    if (this.overlay.isOwn(event) || !isPlainPress(event)) return;
    const { x, y } = pointOf(event);
    const found = this.marks.findAt(x, y);
    if (found) this.show(found, true, false);
    else this.source.openOther(x, y);
  }

  private onPress(event: PointerEvent): void {
    if (this.overlay.isOwn(event)) {
      // Whoever works in the card does not want it gone with the pointer.
      this.isPinned = true;
      return;
    }
    if (!this.frame.isOpen) return;
    // A press on the mark itself is about to pin its card.
    const { x, y } = pointOf(event);
    if (this.shown && this.marks.findAt(x, y) === this.shown) return;
    this.frame.close();
  }

  private onScroll(): void {
    clearTimeout(this.openTimer);
    this.pointed = undefined;
    if (this.frame.isOpen) requestAnimationFrame(() => this.frame.isOpen && this.frame.place());
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.frame.isOpen && !this.overlay.isOwn(event)) this.frame.close();
  }

  private onClosed(): void {
    this.shown = undefined;
    this.isPinned = false;
    this.cancel();
  }

  private cancel(): void {
    clearTimeout(this.openTimer);
    clearTimeout(this.closeTimer);
    this.closeTimer = undefined;
  }
}

/** The box of the line under the pointer, where words run over two lines; else of the first line. */
function toBox(rects: readonly DOMRect[], at: { readonly x: number; readonly y: number } | undefined): Box | undefined {
  return rects.find((rect) => at && at.y >= rect.top - 3 && at.y <= rect.bottom + 3) ?? rects[0];
}

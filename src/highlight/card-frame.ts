import { element } from './element';
import type { Overlay } from './overlay';
import { type Box, placeCard } from './place-card';

/** The event by which a card's content tells that there is more of it. */
export const GROWN = 'gatelog-grown';

/** What a card holds. */
export interface CardBody {
  readonly element: HTMLElement;
  /** Its name for assistive technology. */
  readonly label: string;
}

/** The one card at a time: a box by the words it speaks of, that stays while it is pointed at and goes with Esc. */
export class CardFrame {
  private readonly box = element('section', { class: 'card', role: 'dialog', tabindex: '-1' });
  private words: (() => Box | undefined) | undefined;
  private focusBefore: HTMLElement | undefined;
  private readonly sizes: ResizeObserver;

  constructor(
    private readonly overlay: Overlay,
    private readonly onClose: () => void,
  ) {
    this.box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
    // What fills the card says so, that it is in its place before it is seen; whatever else makes it grow may come a frame late.
    this.box.addEventListener(GROWN, () => this.place());
    this.sizes = new ResizeObserver(() => requestAnimationFrame(() => this.isOpen && this.place()));
  }

  get isOpen(): boolean {
    return this.box.isConnected;
  }

  /** Whether the reader is inside it: pointing at it, or with the focus in it. */
  get isInUse(): boolean {
    return this.isOpen && (this.box.matches(':hover') || this.box.contains(this.overlay.focused));
  }

  /** Shows a card by the words that `words` finds on the page at any time; it goes when they do. */
  open(body: CardBody, words: () => Box | undefined, takesFocus: boolean): void {
    if (!this.isOpen)
      this.focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    this.words = words;
    this.box.setAttribute('aria-label', body.label);
    this.box.replaceChildren(body.element);
    this.box.scrollTop = 0;
    this.overlay.show(this.box);
    this.place();
    this.sizes.observe(this.box);
    if (takesFocus) this.box.focus({ preventScroll: true });
  }

  close(): void {
    if (!this.isOpen) return;
    const hadFocus = this.box.contains(this.overlay.focused);
    this.sizes.disconnect();
    this.words = undefined;
    this.overlay.hide(this.box);
    this.box.replaceChildren();
    if (hadFocus) this.focusBefore?.focus({ preventScroll: true });
    this.focusBefore = undefined;
    this.onClose();
  }

  /** Puts the card by its words again, after scrolling or a change of size. */
  place(): void {
    const words = this.words?.();
    if (!words) {
      this.close();
      return;
    }
    this.box.style.maxHeight = 'none';
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const placed = placeCard(words, { width: this.box.offsetWidth, height: this.box.offsetHeight }, viewport);
    const { origin } = this.overlay;
    // Moved by a transform, which no browser takes for a shift of the page's layout.
    this.box.style.transform = `translate(${Math.round(placed.left - origin.x)}px, ${Math.round(placed.top - origin.y)}px)`;
    this.box.style.maxHeight = `${Math.floor(placed.maxHeight)}px`;
    this.box.dataset.side = placed.side;
  }
}

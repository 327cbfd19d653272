import type { CardHost } from '../content/card-script';
import { findSelectedRange } from '../content/selected-range';
import type { Overlay } from '../highlight/overlay';
import { SaveButton } from '../highlight/save-button';
import { rectsOf } from '../highlight/text-at-point';
import { findSelectedPassage } from './selected-passage';

/** A selection rests this long before the button comes. */
const REST_MS = 200;

/** Offers a small button by a selection of the article's words. */
export class SelectionControl {
  private readonly button: SaveButton;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly overlay: Overlay,
    private readonly host: Pick<CardHost, 'page' | 'settings' | 'signal'>,
    private isPressed: boolean,
    save: () => void,
  ) {
    this.button = new SaveButton(overlay, save);
    this.onChange();
    host.signal.addEventListener('abort', () => this.hide());
  }

  /** Follows what is selected in a window: the page's own, or a frame's. */
  listen(view: Window): void {
    const options = { signal: this.host.signal, passive: true, capture: true } as const;
    view.document.addEventListener('selectionchange', () => this.onChange(), options);
    view.addEventListener('pointerdown', (event) => this.onPointer(!this.overlay.isOwn(event)), options);
    for (const type of ['pointerup', 'pointercancel'])
      view.addEventListener(type, () => this.onPointer(false), options);
  }

  hide(): void {
    clearTimeout(this.timer);
    this.button.hide();
  }

  private onPointer(isPressed: boolean): void {
    this.isPressed = isPressed;
    if (!isPressed) this.onChange();
  }

  private onChange(): void {
    if (!this.host.settings().selectionButton) return;
    clearTimeout(this.timer);
    // Not while it is still being drawn.
    if (!this.isPressed) this.timer = setTimeout(() => this.offer(), REST_MS);
  }

  private offer(): void {
    const page = this.host.page();
    const range = page && findSelectedRange(page.reading.text.documents);
    const last = range && findSelectedPassage(page) ? rectsOf(range).at(-1) : undefined;
    if (last) this.button.show(last);
    else this.button.hide();
  }
}

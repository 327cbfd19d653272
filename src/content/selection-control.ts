import type { Overlay } from '../highlight/overlay';
import { SaveButton } from '../highlight/save-button';
import type { OpenPage } from './open-page';
import { findSelectedPassage, findSelectedRange } from './selection';

/** A selection rests this long before the button comes. */
const REST_MS = 200;

/** Offers a small button by a selection of the article's words. */
export class SelectionControl {
  private readonly button: SaveButton;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isPressed = false;
  isOn = false;

  constructor(
    overlay: Overlay,
    private readonly page: () => OpenPage | undefined,
    save: () => void,
    signal: AbortSignal,
  ) {
    this.button = new SaveButton(overlay, save);
    const options = { signal, passive: true, capture: true } as const;
    document.addEventListener('selectionchange', () => this.onChange(), options);
    window.addEventListener('pointerdown', (event) => this.onPointer(!overlay.isOwn(event)), options);
    for (const type of ['pointerup', 'pointercancel'])
      window.addEventListener(type, () => this.onPointer(false), options);
    signal.addEventListener('abort', () => this.hide());
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
    if (!this.isOn) return;
    clearTimeout(this.timer);
    // Not while it is still being drawn.
    if (!this.isPressed) this.timer = setTimeout(() => this.offer(), REST_MS);
  }

  private offer(): void {
    const page = this.page();
    const range = findSelectedRange();
    const boxes = range && page && findSelectedPassage(page) ? range.getClientRects() : undefined;
    const last = boxes?.[boxes.length - 1];
    if (last) this.button.show(last);
    else this.button.hide();
  }
}

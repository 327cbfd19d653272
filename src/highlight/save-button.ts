import { words } from '../words/spoken';
import { button } from './element';
import type { Overlay } from './overlay';
import type { Box } from './place-card';

/** The small button by a selection. */
export class SaveButton {
  private readonly button: HTMLButtonElement;

  constructor(
    private readonly overlay: Overlay,
    onPress: () => void,
  ) {
    this.button = button('', 'save-passage', () => {
      this.hide();
      onPress();
    });
    // A press must not take the selection away that it is about.
    this.button.addEventListener('pointerdown', (event) => event.preventDefault());
    this.button.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /** Shows it under the end of the selection, inside the viewport. */
  show(end: Box): void {
    this.button.textContent = words.say('cardSave');
    this.button.setAttribute('aria-label', words.say('cardSavePassage'));
    this.overlay.show(this.button);
    const { origin } = this.overlay;
    const width = this.button.offsetWidth;
    const left = Math.max(8, Math.min(end.right + 4, document.documentElement.clientWidth - width - 8));
    const top = Math.min(end.bottom + 6, window.innerHeight - this.button.offsetHeight - 8);
    this.button.style.left = `${Math.round(left - origin.x)}px`;
    this.button.style.top = `${Math.round(top - origin.y)}px`;
  }

  hide(): void {
    if (this.button.isConnected) this.overlay.hide(this.button);
  }
}

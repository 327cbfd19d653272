import { element } from './element';
import type { Overlay } from './overlay';

/** How long a message stays in the page for assistive technology to pick up. */
const STAYS_MS = 4000;

/** Says short messages to assistive technology, politely; leaves nothing in the page a moment later. */
export class Announcer {
  private readonly line = element('div', { class: 'unseen', role: 'status' });
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly overlay: Overlay) {}

  say(words: string): void {
    clearTimeout(this.timer);
    this.line.textContent = '';
    this.overlay.show(this.line);
    // A live region speaks of changes: it has to be there before its words.
    requestAnimationFrame(() => {
      this.line.textContent = words;
    });
    this.timer = setTimeout(() => this.overlay.hide(this.line), STAYS_MS);
  }
}

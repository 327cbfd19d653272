import { sayError } from '../words/say-problem';
import { element } from './element';

/** The buttons at the foot of a card, and the line that says what came of them. */
export class ActionRow {
  readonly element: HTMLElement;
  private readonly buttons = element('div', { class: 'buttons' });
  private readonly status = element('p', { class: 'status', role: 'status' });

  constructor() {
    this.element = element('footer', {}, this.buttons, this.status);
  }

  add(...buttons: readonly HTMLButtonElement[]): void {
    this.buttons.append(...buttons);
  }

  /** Sets a button apart, at the other end. */
  addLast(last: HTMLButtonElement): void {
    last.classList.add('last');
    this.buttons.append(last);
  }

  say(words: string, isProblem = false): void {
    this.status.classList.toggle('problem', isProblem);
    this.status.textContent = words;
  }

  /** Does what a button is for: says that it is under way, then that it is done, or why it could not be; true when done. */
  async run(pressed: HTMLButtonElement, during: string, done: string, work: () => Promise<void>): Promise<boolean> {
    const label = pressed.textContent ?? '';
    pressed.setAttribute('aria-disabled', 'true');
    pressed.textContent = during;
    try {
      await work();
      this.say(done);
      return true;
    } catch (error) {
      this.say(sayError(error), true);
      return false;
    } finally {
      pressed.textContent = label;
      pressed.removeAttribute('aria-disabled');
    }
  }
}

import { element } from './element';

/** A card that says one thing. */
export class MessageCard {
  readonly element: HTMLElement;
  readonly label: string;

  constructor(message: string) {
    this.label = message;
    this.element = element('p', { class: 'message', role: 'alert' }, message);
  }
}

import type { Ground } from '../model/highlight-names';
import overlayCss from './overlay.css?inline';

/**
 * The one element that Gatelog puts into a page, and only while something is shown: a host at the end of the document
 * whose shadow root is closed, so that the page's scripts and styles do not reach what is inside.
 */
export class Overlay {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly document: Document;
  private ground: Ground = 'light';

  constructor(document: Document) {
    this.document = document;
    this.host = document.createElement('div');
    this.root = this.host.attachShadow({ mode: 'closed', delegatesFocus: false });
    const style = document.createElement('style');
    style.textContent = overlayCss;
    this.root.append(style);
    // The page must not act on what is pressed or typed in here.
    for (const type of [
      'click',
      'dblclick',
      'mousedown',
      'mouseup',
      'pointerdown',
      'pointerup',
      'keydown',
      'keyup',
      'keypress',
      'wheel',
      'touchstart',
      'touchend',
      'contextmenu',
      'copy',
      'focusin',
      'focusout',
    ]) {
      this.root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    }
  }

  /** Shows an element; the host comes with the first one. */
  show(part: HTMLElement): void {
    part.dataset.ground = this.ground;
    if (part.parentNode !== this.root) this.root.append(part);
    // A page that rewrites itself may have thrown the host out.
    if (!this.host.isConnected) this.document.documentElement.append(this.host);
  }

  /** Takes an element away; the host goes with the last one. */
  hide(part: HTMLElement): void {
    part.remove();
    if (this.root.childElementCount === 1) this.host.remove();
  }

  setGround(ground: Ground): void {
    this.ground = ground;
    for (const part of this.root.children) (part as HTMLElement).dataset.ground = ground;
  }

  /** Whether an event of the page happened on something of ours. */
  isOwn(event: Event): boolean {
    return event.composedPath().includes(this.host);
  }

  /** What has the focus inside. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** The top left corner of what is shown, in the viewport: elements inside are placed from here. */
  get origin(): { readonly x: number; readonly y: number } {
    const { left, top } = this.host.getBoundingClientRect();
    return { x: left, y: top };
  }
}

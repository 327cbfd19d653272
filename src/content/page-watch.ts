import { findFrameBody } from '../article/frame-body';

/** The shortest and the longest wait between a change of the page and a look at it. */
const SHORTEST_MS = 250;
const LONGEST_MS = 10_000;
/** A look may take at most this part of the time; more where it puts marks back that the page has drawn away. */
const SHARE = 1 / 25;
const SHARE_MOVED = 1 / 10;

/** What a look found: nothing that matters, the same words in other places, or something else to read. */
export type Seen = 'same' | 'moved' | 'new';

/** Looks at the page again. */
export type Look = () => Seen | Promise<Seen>;

/**
 * Follows a page that changes: late text, single-page navigation, re-rendering. One observer, whose callback only sets a
 * timer; the look itself comes later, never two at once, and ever more seldom while a page changes nothing that matters.
 * A page that draws itself again and again is looked at before it is painted, as often as the budget allows.
 */
export class PageWatch {
  private readonly observer = new MutationObserver(() => this.onChange());
  private timer: ReturnType<typeof setTimeout> | undefined;
  private delay = SHORTEST_MS;
  private lastLook = 0;
  private isRestless = false;
  private due = 0;
  private isLooking = false;
  /** Whether the page changed while it was looked at. */
  private isOutdated = false;

  constructor(
    private readonly look: Look,
    private readonly signal: AbortSignal,
    /** Whether what the last look found still stands there; asked between two looks, so it has to be cheap. */
    private readonly isIntact: () => boolean = () => true,
  ) {
    this.observe(document);
    // A frame's own document comes with its load.
    document.addEventListener('load', (event) => this.onFrame(event.target as Element), { signal, capture: true });
    for (const type of ['popstate', 'hashchange', 'pageshow']) {
      window.addEventListener(type, () => this.onChange(), { signal });
    }
    document.addEventListener('visibilitychange', () => this.onChange(), { signal });
    signal.addEventListener('abort', () => this.stop());
  }

  private observe(document: Document): void {
    this.observer.observe(document, { childList: true, subtree: true, characterData: true });
    for (const frame of document.querySelectorAll('iframe')) this.onFrame(frame);
  }

  private onFrame(element: Element): void {
    const inner = findFrameBody(element);
    if (!inner) return;
    this.observe(inner.ownerDocument);
    this.onChange();
  }

  private onChange(): void {
    this.isOutdated ||= this.isLooking;
    if (this.timer !== undefined || this.isLooking || document.hidden) return;
    const calm = performance.now() - this.lastLook;
    // A page that has been calm for long gets its quick look back.
    if (calm > this.delay * 4) this.delay = Math.min(this.delay, SHORTEST_MS);
    this.due = (this.isRestless ? this.lastLook : performance.now()) + this.delay;
    this.wait();
  }

  private wait(): void {
    const left = this.due - performance.now();
    this.timer = setTimeout(() => this.onTime(), Math.min(left, SHORTEST_MS));
  }

  private onTime(): void {
    const look = () => void this.lookNow();
    // Long waits are for changes that do not matter.
    if (this.due > performance.now() && (this.isRestless || this.isIntact())) this.wait();
    else if (this.isRestless) requestAnimationFrame(look);
    else look();
  }

  /** Looks at the page at once; what changes meanwhile is looked at later. */
  async lookNow(): Promise<void> {
    this.isLooking = true;
    this.isOutdated = false;
    const began = performance.now();
    try {
      const seen = await this.look();
      const cost = performance.now() - began;
      this.isRestless = seen === 'moved';
      const wait = this.isRestless
        ? cost / SHARE_MOVED
        : Math.max(SHORTEST_MS, cost / SHARE, seen === 'same' ? this.delay * 2 : 0);
      this.delay = Math.min(LONGEST_MS, wait);
    } finally {
      this.lastLook = performance.now();
      this.isLooking = false;
      this.timer = undefined;
      // What changed during the look is looked at after the next wait.
      const isOutdated = this.observer.takeRecords().length > 0 || this.isOutdated;
      if (!this.signal.aborted && isOutdated) this.onChange();
    }
  }

  private stop(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
  }
}

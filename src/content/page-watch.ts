/** The shortest and the longest wait between a change of the page and a look at it. */
const SHORTEST_MS = 250;
const LONGEST_MS = 10_000;
/** A look may take at most this part of the time. */
const SHARE = 1 / 25;

/** Looks at the page again; true where something that matters had changed. */
export type Look = () => boolean | Promise<boolean>;

/**
 * Follows a page that changes: late text, single-page navigation, re-rendering. One observer, whose callback only sets a
 * timer; the look itself comes later, never two at once, and ever more seldom while a page changes nothing that matters.
 */
export class PageWatch {
  private readonly observer = new MutationObserver(() => this.onChange());
  private timer: ReturnType<typeof setTimeout> | undefined;
  private delay = SHORTEST_MS;
  private lastLook = 0;
  private isLooking = false;
  /** Whether the page changed while it was looked at. */
  private isOutdated = false;

  constructor(
    private readonly look: Look,
    private readonly signal: AbortSignal,
  ) {
    this.observer.observe(document, { childList: true, subtree: true, characterData: true });
    for (const type of ['popstate', 'hashchange', 'pageshow']) {
      window.addEventListener(type, () => this.onChange(), { signal });
    }
    document.addEventListener('visibilitychange', () => this.onChange(), { signal });
    signal.addEventListener('abort', () => this.stop());
  }

  private onChange(): void {
    this.isOutdated ||= this.isLooking;
    if (this.timer !== undefined || this.isLooking || document.hidden) return;
    // A page that has been calm for long gets its quick look back.
    if (performance.now() - this.lastLook > this.delay * 4) this.delay = SHORTEST_MS;
    this.timer = setTimeout(() => void this.run(), this.delay);
  }

  private async run(): Promise<void> {
    this.isLooking = true;
    this.isOutdated = false;
    const began = performance.now();
    try {
      const hasChanged = await this.look();
      const cost = (performance.now() - began) / SHARE;
      this.delay = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, cost, hasChanged ? 0 : this.delay * 2));
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

import { callBackground } from '../messages/channel';
import { countDistinct } from './count-distinct';
import type { OpenPage } from './open-page';
import { report } from './report';

/** A page that goes on changing its article is kept at most this often. */
const EVERY_MS = 20_000;

/** Reasons for not keeping that the reader chose. */
const AS_WISHED: ReadonlySet<string> = new Set(['off', 'on-save', 'private']);

/** Hands the open article to the background to be kept, and shows its count on the toolbar. */
export class PageKeeper {
  private waiting: OpenPage | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last: { readonly id: string; readonly at: number } | undefined;
  private count = 0;

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  /** The page that is open now, or none. What names nothing is not kept. */
  show(page: OpenPage | undefined): void {
    this.showCount(page ? countDistinct(page.mentions) : 0);
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting = undefined;
    if (!page || page.article.mentions.length === 0) return;
    const since = this.last?.id === page.id ? performance.now() - this.last.at : EVERY_MS;
    if (since >= EVERY_MS) this.keep(page);
    else {
      this.waiting = page;
      this.timer = setTimeout(() => this.waiting && this.keep(this.waiting), EVERY_MS - since);
    }
  }

  private keep(page: OpenPage): void {
    this.last = { id: page.id, at: performance.now() };
    callBackground.keepArticle(page.article).then(
      ({ reason }) => reason && !AS_WISHED.has(reason) && report('keep this article', reason),
      (error: unknown) => report('keep this article', error),
    );
  }

  private showCount(count: number): void {
    if (count === this.count) return;
    this.count = count;
    callBackground.showCount(count).catch((error: unknown) => report('show the count', error));
  }
}

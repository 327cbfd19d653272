import { findFrameBody } from '../article/frame-body';
import { isPrisonArticle } from '../article/is-prison-article';
import { type PageReading, readPageInSteps } from '../article/read-page';
import type { ReaderCorrections } from '../model/corrections';
import { inTasks, nextTask } from '../text/next-task';
import { type OpenPage, toOpenPage } from './open-page';

/** What a look at the page found. */
export type Found =
  | { readonly kind: 'same' }
  /** The same words in other nodes: the page drew itself again. */
  | { readonly kind: 'moved'; readonly page: OpenPage }
  | { readonly kind: 'new'; readonly page: OpenPage }
  /** No article about prisons, or none any more. */
  | { readonly kind: 'none' };

/** Reads the page again and again, and does as little as the page has changed. */
export class PageReader {
  private page: OpenPage | undefined;
  private address = '';
  private shownChars = -1;

  /** Compares the page with what was read last. */
  async look(corrections?: ReaderCorrections): Promise<Found> {
    const address = location.href.replace(/#.*$/s, '');
    const isElsewhere = this.address !== '' && address !== this.address;
    const shownChars = countChars();
    if (!isElsewhere && shownChars === this.shownChars && (this.page?.reading.text.isLive ?? true))
      return { kind: 'same' };
    this.shownChars = shownChars;
    const before = this.page;
    // The first look follows the gate's own; later ones have to judge for themselves.
    if (!before && this.address !== '' && !isPrisonArticle(document, address)) return this.forget(address);
    const reading = await inTasks(readPageInSteps(document, address, undefined, before?.reading));
    if (reading && before?.reading.text.text === reading.text.text) {
      if (before.reading.text.isLive) return { kind: 'same' };
      // Single-page sites change the address first and the words later: until then it is still the old article.
      this.page = { ...before, reading: { ...reading, article: before.reading.article, head: before.reading.head } };
      return { kind: 'moved', page: this.page };
    }
    if (!reading || (before && !isPrisonArticle(document, address))) return this.forget(address);
    await nextTask();
    this.address = address;
    this.page = await this.recognise(reading, corrections);
    return { kind: 'new', page: this.page };
  }

  private async recognise(reading: PageReading, corrections?: ReaderCorrections): Promise<OpenPage> {
    try {
      return await toOpenPage(reading, corrections?.facts);
    } catch (error) {
      // The next look tries again.
      this.reset();
      throw error;
    }
  }

  /** The same page recognised once more, after the reader has put something right; undefined where none is open. */
  async recogniseAgain(corrections?: ReaderCorrections): Promise<OpenPage | undefined> {
    this.page &&= await toOpenPage(this.page.reading, corrections?.facts);
    return this.page;
  }

  /** Reads the page anew at the next look, as though it had never been read. */
  reset(): void {
    this.page = undefined;
    this.address = '';
    this.shownChars = -1;
  }

  private forget(address: string): Found {
    const kind = this.page || this.address === '' ? 'none' : 'same';
    this.address = address;
    this.page = undefined;
    return { kind };
  }
}

/** Characters of the page and of its frames: cheap, and another number for nearly every change of words. */
function countChars(): number {
  let count = document.body?.textContent?.length ?? 0;
  for (const frame of document.querySelectorAll('iframe')) count += findFrameBody(frame)?.textContent?.length ?? 0;
  return count;
}

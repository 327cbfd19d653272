import type { OpenPage } from '../content/open-page';
import { report } from '../content/report';
import type { Overlay } from '../highlight/overlay';
import { PassageCard } from '../highlight/passage-card';
import type { Box } from '../highlight/place-card';
import { SavedPassages } from '../highlight/saved-passages';
import { rectsOf } from '../highlight/text-at-point';
import { callBackground } from '../messages/channel';
import type { Annotation } from '../model/annotation';
import { type StandingAnnotation, withFound } from '../model/found-passage';
import type { CardControl } from './card-control';
import { toPassageContent } from './to-passage-content';

/** How long a page has been left alone before it is believed that a passage is gone from it. */
const CALM_MS = 5000;

/** A saved passage as it stands on the page now. */
interface Standing extends StandingAnnotation {
  /** Absent where it is missing. */
  readonly place: StaticRangeInit | undefined;
}

/** The saved passages of the open article: drawn over their words, opened by a click. */
export class SavedControl {
  private readonly passages: SavedPassages;
  private standing: readonly Standing[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private page: OpenPage | undefined;
  private frame = 0;
  private readonly sizes: ResizeObserver;

  constructor(
    overlay: Overlay,
    private readonly cards: CardControl,
    /** Reads the article's passages anew, and has them shown. */
    private readonly reload: () => Promise<void>,
    private readonly signal: AbortSignal,
  ) {
    this.passages = new SavedPassages(overlay);
    this.sizes = new ResizeObserver(() => this.redrawSoon());
    const options = { signal, passive: true, capture: true } as const;
    window.addEventListener('resize', () => this.redrawSoon(), options);
    document.fonts?.addEventListener('loadingdone', () => this.redrawSoon(), { signal });
    signal.addEventListener('abort', () => {
      this.sizes.disconnect();
      this.clear();
    });
  }

  /** Boxes stand in the page and scroll with it; only what scrolls inside the page moves words under them. */
  listen(view: Window): void {
    const onScroll = (event: Event) => event.target !== document && this.redrawSoon();
    view.addEventListener('scroll', onScroll, { signal: this.signal, passive: true, capture: true });
  }

  /** Draws the article's saved passages. */
  show(page: OpenPage, standing: readonly StandingAnnotation[]): void {
    this.page = page;
    this.place(page, standing);
  }

  /** Draws the same passages where the page now has the same words. */
  move(page: OpenPage): void {
    if (this.page?.id !== page.id) return;
    this.page = page;
    this.place(page, this.standing);
  }

  clear(): void {
    this.page = undefined;
    this.standing = [];
    clearTimeout(this.timer);
    this.sizes.disconnect();
    this.passages.replace([]);
  }

  /** Opens the card of the saved passage under a point of the viewport; false where there is none. */
  openAt(x: number, y: number): boolean {
    const found = this.passages.findAt(x, y);
    const standing = this.standing.find(({ annotation }) => annotation.id === found?.id);
    if (standing) this.open(standing);
    return standing !== undefined;
  }

  /** Opens the card of a passage that has just been saved and is shown, with the field for its note. */
  openNew(annotation: Annotation): void {
    const standing = this.standing.find((one) => one.annotation.id === annotation.id);
    if (standing) this.open(standing).editNote();
  }

  private place(page: OpenPage, standing: readonly StandingAnnotation[]): void {
    const { text } = page.reading;
    this.standing = standing.map(({ annotation, found }) => {
      const place = found.state === 'missing' ? undefined : text.toNodes(found.start, found.end);
      return { annotation, found, place };
    });
    this.passages.replace(
      this.standing.flatMap(({ annotation: { id, colour }, place }) => (place ? [{ id, colour, place }] : [])),
    );
    this.sizes.disconnect();
    clearTimeout(this.timer);
    if (this.standing.length === 0) return;
    this.sizes.observe(page.reading.root);
    this.sizes.observe(document.documentElement);
    this.timer = setTimeout(() => this.keepStates(), CALM_MS);
  }

  /** Has it kept how each passage stands, for the library; text that comes late is given the time to come. */
  private keepStates(): void {
    for (const { annotation, found } of this.standing) {
      const now = withFound(annotation, found);
      if (now === annotation) continue;
      callBackground.updateAnnotation(now).catch((error: unknown) => report('keep how a saved passage stands', error));
    }
  }

  private open({ annotation, found, place }: Standing): PassageCard {
    const card = new PassageCard(toPassageContent(annotation, found), {
      remark: async (remarks) => {
        await callBackground.updateAnnotation({ ...this.newest(annotation), ...remarks });
        await this.reload();
      },
      remove: async () => {
        await callBackground.deleteAnnotation(annotation.id);
        await this.reload();
      },
      restore: async () => {
        await callBackground.restoreAnnotation(annotation);
        await this.reload();
      },
      openLibrary: () => {
        callBackground
          .openLibrary(`#/annotations/${annotation.id}`)
          .catch((error: unknown) => report('open the library', error));
      },
    });
    this.cards.openBody(card, () => place && toBox(rectsOf(place)));
    return card;
  }

  /** The annotation as it is now: it may have been changed elsewhere since its card was opened. */
  private newest(annotation: Annotation): Annotation {
    return this.standing.find((one) => one.annotation.id === annotation.id)?.annotation ?? annotation;
  }

  private redrawSoon(): void {
    if (this.standing.length === 0) return;
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.passages.draw());
  }
}

function toBox(rects: readonly DOMRect[]): Box | undefined {
  return rects[rects.length - 1];
}

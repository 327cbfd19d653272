import { findPassage } from '../anchor/find-passage';
import type { Overlay } from '../highlight/overlay';
import { PassageCard } from '../highlight/passage-card';
import type { Box } from '../highlight/place-card';
import { SavedPassages } from '../highlight/saved-passages';
import { rectsOf } from '../highlight/text-at-point';
import { callBackground } from '../messages/channel';
import type { Annotation } from '../model/annotation';
import { formatDate } from '../wording/format-date';
import type { CardControl } from './card-control';
import type { OpenPage } from './open-page';
import { report } from './report';

/** The saved passages of the open article: drawn over their words, opened by a click. */
export class SavedControl {
  private readonly passages: SavedPassages;
  private annotations: readonly Annotation[] = [];
  private page: OpenPage | undefined;
  private frame = 0;
  private readonly sizes: ResizeObserver;

  constructor(
    overlay: Overlay,
    private readonly cards: () => CardControl,
    signal: AbortSignal,
  ) {
    this.passages = new SavedPassages(overlay);
    this.sizes = new ResizeObserver(() => this.redrawSoon());
    const options = { signal, passive: true, capture: true } as const;
    window.addEventListener('resize', () => this.redrawSoon(), options);
    // Boxes stand in the page and scroll with it; only what scrolls inside the page moves words under them.
    window.addEventListener('scroll', (event) => event.target !== document && this.redrawSoon(), options);
    document.fonts?.addEventListener('loadingdone', () => this.redrawSoon(), { signal });
    signal.addEventListener('abort', () => {
      this.sizes.disconnect();
      this.clear();
    });
  }

  /** Reads the article's saved passages and draws them. */
  async show(page: OpenPage): Promise<void> {
    this.page = page;
    const annotations = await callBackground.annotationsOf(page.id);
    if (this.page !== page) return;
    this.annotations = annotations;
    this.place(page);
  }

  clear(): void {
    this.page = undefined;
    this.annotations = [];
    this.sizes.disconnect();
    this.passages.replace([]);
  }

  /** Opens the card of the saved passage under a point of the viewport; false where there is none. */
  openAt(x: number, y: number): boolean {
    const found = this.passages.findAt(x, y);
    const annotation = found && this.annotations.find(({ id }) => id === found.id);
    if (!found || !annotation) return false;
    this.open(annotation, found.place);
    return true;
  }

  /** Shows a passage that has just been saved, with the field for its note open. */
  async showNew(page: OpenPage, annotation: Annotation): Promise<void> {
    await this.show(page);
    const place = this.placeOf(page, annotation);
    if (place) this.open(annotation, place).editNote();
  }

  private place(page: OpenPage): void {
    this.passages.replace(
      this.annotations.flatMap((annotation) => {
        const place = this.placeOf(page, annotation);
        return place ? [{ id: annotation.id, colour: annotation.colour, place }] : [];
      }),
    );
    this.sizes.disconnect();
    if (this.annotations.length === 0) return;
    this.sizes.observe(page.reading.root);
    this.sizes.observe(document.documentElement);
  }

  private placeOf(page: OpenPage, { quote, position }: Annotation): StaticRangeInit | undefined {
    const { text } = page.reading;
    const found = findPassage(text.text, quote, position);
    return found && text.toNodes(found.start, found.end);
  }

  private open(annotation: Annotation, place: StaticRangeInit): PassageCard {
    const card = new PassageCard(
      { note: annotation.note, tags: annotation.tags, saved: formatDate(annotation.created) },
      {
        note: async (note) => {
          await callBackground.updateAnnotation({ ...this.newest(annotation), note });
          await this.reload();
        },
        remove: async () => {
          await callBackground.deleteAnnotation(annotation.id);
          await this.reload();
          this.cards().frame.close();
        },
        openLibrary: () => {
          callBackground.openLibrary(`#/annotations/${annotation.id}`).catch((e) => report('open the library', e));
        },
      },
    );
    this.cards().openBody(card, () => toBox(rectsOf(place)));
    return card;
  }

  /** The annotation as it is now: it may have been changed elsewhere since its card was opened. */
  private newest(annotation: Annotation): Annotation {
    return this.annotations.find(({ id }) => id === annotation.id) ?? annotation;
  }

  private async reload(): Promise<void> {
    if (this.page) await this.show(this.page);
  }

  private redrawSoon(): void {
    if (this.annotations.length === 0) return;
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.passages.draw());
  }
}

function toBox(rects: readonly DOMRect[]): Box | undefined {
  return rects[rects.length - 1];
}

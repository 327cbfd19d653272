import type { Colour } from '../model/annotation';
import { element } from './element';
import type { Overlay } from './overlay';
import { rectsOf } from './text-at-point';

/** A saved passage as it stands on the page. */
export interface SavedPassage {
  readonly id: string;
  readonly colour: Colour;
  readonly place: StaticRangeInit;
}

/**
 * Saved passages, drawn as boxes over the words inside the closed shadow root: in the highlight registry the page could
 * read what its reader keeps.
 */
export class SavedPassages {
  private readonly layer = element('div', { class: 'passages', 'aria-hidden': 'true' });
  private passages: readonly SavedPassage[] = [];

  constructor(private readonly overlay: Overlay) {}

  /** Draws these and no others. */
  replace(passages: readonly SavedPassage[]): void {
    this.passages = passages;
    this.draw();
  }

  /** The topmost passage under a point of the viewport, if any; the later saved lies on top. */
  findAt(x: number, y: number): SavedPassage | undefined {
    return this.passages.findLast((passage) =>
      rectsOf(passage.place).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom),
    );
  }

  /** Puts every box where its words are now: after a change of layout, not after plain scrolling. */
  draw(): void {
    const boxes = this.passages.flatMap(({ place, colour }) => rectsOf(place).map((rect) => ({ rect, colour })));
    if (boxes.length === 0) {
      this.overlay.hide(this.layer);
      return;
    }
    this.overlay.show(this.layer);
    const { origin } = this.overlay;
    this.layer.replaceChildren(
      ...boxes.map(({ rect, colour }) => {
        const box = element('span', { class: colour });
        box.style.cssText = `left:${rect.left - origin.x}px;top:${rect.top - origin.y}px;width:${rect.width}px;height:${rect.height}px`;
        return box;
      }),
    );
  }
}

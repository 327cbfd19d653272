import type { MentionType } from '../model/mention';

/** Marks of one kind each, of one document. */
export type Kinds = Map<MentionType, Highlight>;

/**
 * Marks made ready to be shown together (marks.ts). Ranges are static: a live one would be moved at every change of the page.
 */
export class MarkSet {
  /** By window: each frame has a registry of its own. */
  readonly views = new Map<Window, Kinds>();
  private document: Document | null = null;
  private kinds: Kinds | undefined;

  /** Adds a mark: what kind of thing the words name, and where they stand. */
  add(kind: MentionType, place: StaticRangeInit): void {
    const kinds = this.kindsAt(place.startContainer.ownerDocument);
    let highlight = kinds?.get(kind);
    if (kinds && !highlight) {
      highlight = new Highlight();
      // Where one mark lies in another ("the POA chairman"), the later kind's tint shows.
      highlight.priority = kind === 'official' ? 0 : 1;
      kinds.set(kind, highlight);
    }
    highlight?.add(new StaticRange(place));
  }

  /** Those of a document; undefined for one that is shown nowhere. The next mark stands in the same as a rule. */
  private kindsAt(document: Document | null): Kinds | undefined {
    if (document === this.document) return this.kinds;
    this.document = document;
    const view = document?.defaultView;
    this.kinds = view ? (this.views.get(view) ?? new Map()) : undefined;
    if (view && this.kinds) this.views.set(view, this.kinds);
    return this.kinds;
  }
}

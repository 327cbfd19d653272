import { CURRENT, type Ground, highlightName } from '../model/highlight-names';
import { MENTION_TYPES, type MentionType } from '../model/mention';

/** One mark: what kind of thing the words name, and where they stand. */
export interface Mark {
  readonly kind: MentionType;
  readonly place: StaticRangeInit;
}

type Kinds = Map<MentionType, Highlight>;

/**
 * The marks on a page, painted by the CSS Custom Highlight API: the page's own elements are not touched. The registry is
 * shared with the page, which may read and wipe it: only names of ours are set and deleted, and nothing goes in
 * that tells what the reader kept (ARCHITECTURE.md). Ranges are static: a live one would be moved at every change of the page.
 * Each frame has a registry of its own.
 */
export class Marks {
  private readonly views = new Map<Window, Kinds>();
  private current: { readonly view: Window; readonly highlight: Highlight } | undefined;
  private ground: Ground = 'light';

  /** Replaces every mark, without a moment in which none or both are shown. */
  replace(marks: readonly Mark[]): void {
    for (const view of this.open()) this.views.set(view, new Map());
    this.collect(marks);
    this.current = undefined;
    this.restore();
  }

  /** Adds further marks to those shown. */
  add(marks: readonly Mark[]): void {
    this.collect(marks);
    this.restore();
  }

  /** Sets off the mark that the keyboard stands on; none where no place is given. */
  setCurrent(place?: StaticRangeInit): void {
    const view = place && viewOf(place);
    this.current = view ? { view, highlight: new Highlight(new StaticRange(place)) } : undefined;
    if (this.current) this.current.highlight.priority = 10;
    this.restore();
  }

  /** Chooses the set of colours. */
  setGround(ground: Ground): void {
    if (ground === this.ground) return;
    const before = this.ground;
    this.ground = ground;
    this.restore();
    for (const view of this.open())
      for (const kind of MENTION_TYPES) register(view, highlightName(kind, before), undefined);
  }

  /** Registers what a page may have wiped. */
  restore(): void {
    for (const view of this.open()) {
      const kinds = this.views.get(view);
      for (const kind of MENTION_TYPES) register(view, highlightName(kind, this.ground), kinds?.get(kind));
      register(view, CURRENT, this.current?.view === view ? this.current.highlight : undefined);
    }
  }

  /** Takes every mark off the page. */
  clear(): void {
    this.replace([]);
    this.views.clear();
  }

  /** The views that there still are: a frame that is gone takes its registry with it. */
  private open(): readonly Window[] {
    for (const view of [...this.views.keys()]) if (isGone(view)) this.views.delete(view);
    return [...this.views.keys()];
  }

  private collect(marks: readonly Mark[]): void {
    for (const { kind, place } of marks) {
      const view = viewOf(place);
      if (!view) continue;
      const kinds: Kinds = this.views.get(view) ?? new Map();
      this.views.set(view, kinds);
      let set = kinds.get(kind);
      if (!set) {
        set = new Highlight();
        // Where one mark lies in another ("the POA chairman"), the later kind's tint shows.
        set.priority = kind === 'official' ? 0 : 1;
        kinds.set(kind, set);
      }
      set.add(new StaticRange(place));
    }
  }
}

function isGone(view: Window): boolean {
  try {
    return view.closed;
  } catch {
    // Firefox: every look at a window that is gone is an error.
    return true;
  }
}

function viewOf({ startContainer }: StaticRangeInit): Window | null | undefined {
  return startContainer.ownerDocument?.defaultView;
}

/** Makes a view's registry hold this highlight, or none, under a name of ours. */
function register(view: Window, name: string, highlight: Highlight | undefined): void {
  const { highlights } = (view as Window & typeof globalThis).CSS;
  if (highlights.get(name) === highlight) return;
  if (highlight) highlights.set(name, highlight);
  else highlights.delete(name);
}

import { CURRENT, type Ground, highlightName } from '../model/highlight-names';
import { MENTION_TYPES } from '../model/mention';
import { type Kinds, MarkSet } from './mark-set';

/**
 * The marks on a page, painted by the CSS Custom Highlight API: the page's own elements are not touched. The registry is
 * shared with the page, which may read and wipe it: only names of ours are set and deleted, and nothing goes in
 * that tells what the reader kept (ARCHITECTURE.md). Each frame has a registry of its own.
 */
export class Marks {
  private views = new Map<Window, Kinds>();
  private current: { readonly view: Window; readonly highlight: Highlight } | undefined;
  private ground: Ground = 'light';

  /** Shows these marks and no others, without a moment in which none or both are shown. */
  show(marks: MarkSet): void {
    const views = new Map(marks.views);
    for (const view of this.open()) if (!views.has(view)) views.set(view, new Map());
    this.views = views;
    this.current = undefined;
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
    this.show(new MarkSet());
    this.views.clear();
  }

  /** The views that there still are: a frame that is gone takes its registry with it. */
  private open(): readonly Window[] {
    for (const view of [...this.views.keys()]) if (isGone(view)) this.views.delete(view);
    return [...this.views.keys()];
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

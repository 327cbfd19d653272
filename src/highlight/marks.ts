import { MENTION_TYPES, type MentionType } from '../model/mention';
import { CURRENT, type Ground, highlightName } from './highlight-names';

/** One mark: what kind of thing the words name, and where they stand. */
export interface Mark {
  readonly kind: MentionType;
  readonly place: StaticRangeInit;
}

/**
 * The marks on a page, painted by the CSS Custom Highlight API: the page's own elements are not touched. The registry is
 * shared with the page, which may read and wipe it: only names of ours are set and deleted, and nothing goes in
 * that tells what the reader kept (ARCHITECTURE.md). Ranges are static: a live one would be moved at every change of the page.
 */
export class Marks {
  private sets = new Map<MentionType, Highlight>();
  private current: Highlight | undefined;
  private ground: Ground = 'light';

  /** Replaces every mark, without a moment in which none or both are shown. */
  replace(marks: readonly Mark[]): void {
    this.sets = new Map();
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
    this.current = place ? new Highlight(new StaticRange(place)) : undefined;
    if (this.current) this.current.priority = 10;
    this.restore();
  }

  /** Chooses the set of colours. */
  setGround(ground: Ground): void {
    if (ground === this.ground) return;
    const before = this.ground;
    this.ground = ground;
    this.restore();
    for (const kind of MENTION_TYPES) CSS.highlights.delete(highlightName(kind, before));
  }

  /** Registers what a page may have wiped; true where something was missing. */
  restore(): boolean {
    let isMissing = false;
    for (const kind of MENTION_TYPES)
      isMissing = register(highlightName(kind, this.ground), this.sets.get(kind)) || isMissing;
    return register(CURRENT, this.current) || isMissing;
  }

  /** Takes every mark off the page. */
  clear(): void {
    this.sets = new Map();
    this.current = undefined;
    this.restore();
  }

  private collect(marks: readonly Mark[]): void {
    for (const { kind, place } of marks) {
      let set = this.sets.get(kind);
      if (!set) {
        set = new Highlight();
        // Where one mark lies in another ("the POA chairman"), the later kind's tint shows.
        set.priority = kind === 'official' ? 0 : 1;
        this.sets.set(kind, set);
      }
      set.add(new StaticRange(place));
    }
  }
}

/** Makes the registry hold this highlight, or none, under a name of ours; true where it did not. */
function register(name: string, highlight: Highlight | undefined): boolean {
  if (CSS.highlights.get(name) === highlight) return false;
  if (highlight) CSS.highlights.set(name, highlight);
  else CSS.highlights.delete(name);
  return true;
}

import type { MentionType } from '../../src/model/mention';
import type { MarkedSpan } from './articles';

/** A span that a reader found, of the kind it takes it for. */
export interface FoundSpan {
  readonly type: MentionType;
  readonly start: number;
  readonly end: number;
}

/** How much of what careful readers marked was found, and how much of what was found is marked. */
export class Tally {
  private marked = 0;
  private found = 0;
  private hits = 0;

  /** Counts one article's spans of one kind: they match where they overlap, one to one, longest overlap first. */
  add(marked: readonly MarkedSpan[], found: readonly FoundSpan[]): void {
    const pairs = marked
      .flatMap((mark) => found.map((span) => ({ mark, span, overlap: overlapOf(mark, span) })))
      .filter(({ overlap }) => overlap > 0)
      .sort((a, b) => b.overlap - a.overlap);
    const taken = new Set<object>();
    for (const { mark, span } of pairs) {
      if (taken.has(mark) || taken.has(span)) continue;
      taken.add(mark).add(span);
      if (!mark.optional) this.hits++;
      else this.found--;
    }
    this.marked += marked.filter(({ optional }) => !optional).length;
    this.found += found.length;
  }

  /** From 0 to 1; 1 where there was nothing to find and nothing was found. */
  get f1(): number {
    const all = this.marked + this.found;
    return all === 0 ? 1 : (2 * this.hits) / all;
  }
}

const overlapOf = (a: FoundSpan, b: FoundSpan): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

import type { NodeSpan, PageText } from '../article/page-text';
import { type Mark, Marks } from '../highlight/marks';
import { findCaret, isOver } from '../highlight/text-at-point';
import type { Mention, MentionType } from '../model/mention';
import { nextTask } from './next-task';

/** A mention with its place on the page. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly place: NodeSpan;
}

/** Marks painted in one task. */
const CHUNK = 400;
/** Up to so many marks all come at once, faster than asking which are in view. */
const FEW = 5000;
/** Characters around what is in view that are painted first. */
const AROUND = 2000;
/** How far mentions may be nested in one another. */
const DEEPEST = 6;

/** The marks of the open article: which mentions are marked, where they stand, and which one is under a point. */
export class PageMarks {
  readonly marks = new Marks();
  private text: PageText | undefined;
  private placed: readonly PlacedMention[] = [];
  private painting = new AbortController();

  /** In order of their start in the text. */
  get all(): readonly PlacedMention[] {
    return this.placed;
  }

  /** Marks these mentions and no others, what is in view first. Settles when all are painted or others have come. */
  async paint(text: PageText, mentions: readonly Mention[], kinds: readonly MentionType[]): Promise<void> {
    this.painting.abort();
    this.painting = new AbortController();
    const { signal } = this.painting;
    const hadMarks = this.placed.length > 0;
    this.text = text;
    this.placed = mentions.filter(({ type }) => kinds.includes(type)).flatMap((mention) => place(text, mention));
    const ordered = this.order(text);
    // What replaces other marks comes at once where it can, so that nothing flickers.
    const first = hadMarks ? CHUNK * 4 : CHUNK;
    this.marks.replace(ordered.slice(0, first));
    for (let from = first; from < ordered.length; from += CHUNK) {
      await nextTask();
      if (signal.aborted) return;
      this.marks.add(ordered.slice(from, from + CHUNK));
    }
  }

  clear(): void {
    this.painting.abort();
    this.text = undefined;
    this.placed = [];
    this.marks.clear();
  }

  /** The mention whose words lie under a point of the viewport; the inner one where one lies in another. */
  findAt(x: number, y: number): PlacedMention | undefined {
    const caret = findCaret(document, x, y);
    const offset = caret && this.text?.toOffset(caret.node, caret.offset);
    if (offset === undefined) return undefined;
    return this.around(offset)
      .sort((a, b) => lengthOf(a) - lengthOf(b))
      .find(({ place }) => isOver(place, x, y));
  }

  /** Index of the first mention that starts at or behind an offset of the text. */
  indexFrom(offset: number): number {
    let low = 0;
    let high = this.placed.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.placed[middle]?.mention.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private around(offset: number): PlacedMention[] {
    const next = this.indexFrom(offset + 1);
    return this.placed.slice(Math.max(0, next - DEEPEST), next).filter(({ mention }) => mention.end >= offset);
  }

  /** What is in view first. A page that is still loading stands at its top, and must not be laid out for the asking. */
  private order(text: PageText): readonly Mark[] {
    const all = this.placed.map(({ mention, place }) => ({ kind: mention.type, place, at: mention.start }));
    if (all.length <= FEW || document.readyState !== 'complete') return all;
    const [from, to] = inView(text);
    const isNear = ({ at }: { readonly at: number }) => at >= from && at <= to;
    return [...all.filter(isNear), ...all.filter((mark) => !isNear(mark))];
  }
}

/** The stretch of the text that is in view, from a few points of the viewport; the beginning where none is found. */
function inView(text: PageText): readonly [number, number] {
  const offsets: number[] = [];
  for (const share of [0.05, 0.35, 0.65, 0.95]) {
    const caret = findCaret(document, window.innerWidth * 0.45, window.innerHeight * share);
    const offset = caret && text.toOffset(caret.node, caret.offset);
    if (offset !== undefined) offsets.push(offset);
  }
  if (offsets.length === 0) return [0, AROUND * 2];
  return [Math.min(...offsets) - AROUND, Math.max(...offsets) + AROUND];
}

function place(text: PageText, mention: Mention): readonly PlacedMention[] {
  const found = text.toNodes(mention.start, mention.end);
  return found ? [{ mention, place: found }] : [];
}

function lengthOf({ mention }: PlacedMention): number {
  return mention.end - mention.start;
}

import type { NodeSpan, PageText } from '../article/page-text';
import { MarkSet } from '../highlight/mark-set';
import { Marks } from '../highlight/marks';
import { findCaret, isOver } from '../highlight/text-at-point';
import type { Mention, MentionType } from '../model/mention';
import { finishSteps } from '../text/finish-steps';
import { inTasks } from '../text/next-task';

/** A mention with its place on the page. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly place: NodeSpan;
}

/** Milliseconds in which marks are made ready before any is shown: as a rule all of them. */
const AT_ONCE_MS = 25;
/** Marks made between two looks at the clock. */
const STEP = 100;
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

  /**
   * Marks these mentions and no others: all at once, or what is in view first where all of them take too long. Settles when all
   * are shown or others have come.
   */
  async paint(text: PageText, mentions: readonly Mention[], kinds: readonly MentionType[]): Promise<void> {
    this.painting.abort();
    this.painting = new AbortController();
    const { signal } = this.painting;
    const wanted = mentions.filter(({ type }) => kinds.includes(type));
    const steps = makeReady(text, wanted);
    const until = performance.now() + AT_ONCE_MS;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (step.done) {
      this.show(text, step.value);
      return;
    }
    const [from, to] = inView(text);
    const near = wanted.filter(({ start }) => start >= from && start <= to);
    this.show(text, finishSteps(makeReady(text, near)));
    const all = await inTasks(steps);
    if (!signal.aborted) this.show(text, all);
  }

  private show(text: PageText, { placed, marks }: ReadyMarks): void {
    this.text = text;
    this.placed = placed;
    this.marks.show(marks);
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
}

/** Mentions with their places, and the marks on these. */
interface ReadyMarks {
  readonly placed: readonly PlacedMention[];
  readonly marks: MarkSet;
}

function* makeReady(text: PageText, mentions: readonly Mention[]): Generator<void, ReadyMarks> {
  const placed: PlacedMention[] = [];
  const marks = new MarkSet();
  for (const mention of mentions) {
    const place = text.toNodes(mention.start, mention.end);
    if (!place) continue;
    marks.add(mention.type, place);
    if (placed.push({ mention, place }) % STEP === 0) yield;
  }
  return { placed, marks };
}

/** The stretch of the text that is in view, from a few points of the viewport; the beginning where none is found. */
function inView(text: PageText): readonly [number, number] {
  const offsets: number[] = [];
  // A page that is still loading stands at its top, and must not be laid out for the asking.
  if (document.readyState !== 'complete') return [0, AROUND * 2];
  for (const share of [0.05, 0.35, 0.65, 0.95]) {
    const caret = findCaret(document, window.innerWidth * 0.45, window.innerHeight * share);
    const offset = caret && text.toOffset(caret.node, caret.offset);
    if (offset !== undefined) offsets.push(offset);
  }
  if (offsets.length === 0) return [0, AROUND * 2];
  return [Math.min(...offsets) - AROUND, Math.max(...offsets) + AROUND];
}

function lengthOf({ mention }: PlacedMention): number {
  return mention.end - mention.start;
}

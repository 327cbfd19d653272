import type { Block } from './blocks';

/** A stretch of a live text node. Offsets are UTF-16 code units into the node's data. */
export interface NodeSpan {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** A stretch of the text, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

const PARAGRAPH = '\n\n';
/** White space as HTML counts it; a no-break space is a character. */
const UNTIDY = /[\t\n\f\r\u00ad\u200b\u2060\ufeff]| {2}|^ | $/;
/** What is shown as one space, or as nothing. */
const GAP = /[\t\n\f\r ]{2,}|[\u00ad\u200b\u2060\ufeff]+/g;
const LINE_SPACE = /[\t\n\f\r]/g;

/**
 * Blocks as plain text, paragraphs parted by an empty line, and the way between its offsets and the live text nodes.
 * The map is a list of runs, each a piece of one node that stands in the text character by character.
 */
export class PageText {
  readonly text: string;
  /** Where the article's own text ends; headline, standfirst and captions follow it. */
  readonly bodyLength: number;
  private readonly nodes: readonly Text[];
  /** What each run's node held: the browser's own string, not a copy. */
  private readonly data: readonly string[];
  /** Start of each run in the text, start in its node, and length. */
  private readonly starts: Uint32Array;
  private readonly inNode: Uint32Array;
  private readonly lengths: Uint32Array;
  private firstRuns: Map<Text, number> | undefined;
  /** The page's document and those of its frames, as far as they hold some of the text. */
  readonly documents: readonly Document[];

  constructor(body: readonly Block[], margins: readonly Block[] = []) {
    const writer = new RunWriter();
    for (const block of body) writer.write(block);
    this.bodyLength = writer.length;
    for (const block of margins) writer.write(block);
    this.text = writer.pieces.join('');
    this.nodes = writer.nodes;
    this.documents = [...new Set(writer.nodes.map((node) => node.ownerDocument))];
    this.data = writer.nodes.map((node) => node.data);
    this.starts = Uint32Array.from(writer.starts);
    this.inNode = Uint32Array.from(writer.inNode);
    this.lengths = Uint32Array.from(writer.lengths);
  }

  /** Whether every node still stands in a document with the words it had. */
  get isLive(): boolean {
    try {
      // A frame that is gone leaves its document behind, without a view; in Firefox every look at it is an error.
      return (
        this.documents.every(({ defaultView }) => defaultView) &&
        this.nodes.every((node, run) => node.isConnected && node.data === this.data[run])
      );
    } catch {
      return false;
    }
  }

  /** The nodes behind [start, end) of the text; undefined where no node stands there. */
  toNodes(start: number, end: number): NodeSpan | undefined {
    if (end <= start) return undefined;
    let first = this.runAt(start);
    // A start between two paragraphs is the next one's.
    if (first < 0 || start >= this.endOf(first)) first++;
    const last = this.runAt(end - 1);
    const startContainer = this.nodes[first];
    const endContainer = this.nodes[last];
    if (!startContainer || !endContainer || first > last) return undefined;
    return {
      startContainer,
      startOffset: at(this.inNode, first) + Math.max(0, start - at(this.starts, first)),
      endContainer,
      endOffset: at(this.inNode, last) + Math.min(end, this.endOf(last)) - at(this.starts, last),
    };
  }

  /** The offset in the text of a place in a live text node; undefined for a node that is not part of it. */
  toOffset(node: Node, offset: number): number | undefined {
    let run = this.runsByNode().get(node as Text);
    if (run === undefined) return undefined;
    while (this.nodes[run + 1] === node && at(this.inNode, run + 1) <= offset) run++;
    const inside = Math.min(Math.max(0, offset - at(this.inNode, run)), at(this.lengths, run));
    return at(this.starts, run) + inside;
  }

  /** The stretch of the text that a range of the page covers, wherever its ends stand; undefined where it covers none. */
  toSpan(range: Range): TextSpan | undefined {
    // Captions and headline stand behind the body in the text: a range over both is only what it covers of the body.
    let start: number | undefined;
    let end = 0;
    for (let run = 0; run < this.nodes.length; run++) {
      const node = this.nodes[run] as Text;
      if (!range.intersectsNode(node)) continue;
      const low = node === range.startContainer ? range.startOffset : 0;
      const high = node === range.endContainer ? range.endOffset : node.length;
      const from = Math.max(low, at(this.inNode, run));
      const to = Math.min(high, this.endInNode(run));
      if (to <= from) continue;
      const shift = at(this.starts, run) - at(this.inNode, run);
      if (start !== undefined && start < this.bodyLength && at(this.starts, run) >= this.bodyLength) break;
      start = Math.min(start ?? Number.POSITIVE_INFINITY, from + shift);
      end = Math.max(end, to + shift);
    }
    return start === undefined ? undefined : { start, end };
  }

  /** Index of the last run that starts at or before an offset; -1 before the first. */
  private runAt(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (at(this.starts, middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  private endOf(run: number): number {
    return at(this.starts, run) + at(this.lengths, run);
  }

  private endInNode(run: number): number {
    return at(this.inNode, run) + at(this.lengths, run);
  }

  private runsByNode(): Map<Text, number> {
    if (!this.firstRuns) {
      this.firstRuns = new Map();
      for (let run = this.nodes.length - 1; run >= 0; run--) this.firstRuns.set(this.nodes[run] as Text, run);
    }
    return this.firstRuns;
  }
}

function at(array: Uint32Array, index: number): number {
  return array[index] ?? 0;
}

class RunWriter {
  readonly pieces: string[] = [];
  readonly nodes: Text[] = [];
  readonly starts: number[] = [];
  readonly inNode: number[] = [];
  readonly lengths: number[] = [];
  length = 0;
  /** A paragraph or line break that stands before the next character. */
  private pause = '';
  /** White space that stands before the next character of the same line, and where it is. */
  private space: { readonly node: Text; readonly at: number } | undefined;
  private isLineStart = true;

  write(block: Block): void {
    this.pause = this.length > 0 ? PARAGRAPH : '';
    this.startLine();
    for (const text of block.texts) {
      if (text) this.writeNode(text);
      else if (!this.isLineStart) {
        this.pause = '\n';
        this.startLine();
      }
    }
  }

  private startLine(): void {
    this.space = undefined;
    this.isLineStart = true;
  }

  private writeNode(node: Text): void {
    const { data } = node;
    if (!UNTIDY.test(data)) {
      if (data) this.push(node, 0, data);
      return;
    }
    let from = 0;
    let to = data.length;
    while (from < to && isSpace(data.charCodeAt(from))) from++;
    while (to > from && isSpace(data.charCodeAt(to - 1))) to--;
    if (from > 0) this.noteSpace(node, 0);
    this.writeInner(node, data, from, to);
    if (to < data.length && to > from) this.noteSpace(node, to);
  }

  private writeInner(node: Text, data: string, from: number, to: number): void {
    let done = from;
    GAP.lastIndex = from;
    for (let gap = GAP.exec(data); gap && gap.index < to; gap = GAP.exec(data)) {
      if (gap.index > done) this.push(node, done, data.slice(done, gap.index));
      if (isSpace(data.charCodeAt(gap.index))) this.noteSpace(node, gap.index);
      done = gap.index + gap[0].length;
    }
    if (done < to) this.push(node, done, data.slice(done, to));
  }

  private noteSpace(node: Text, place: number): void {
    if (!this.isLineStart) this.space ??= { node, at: place };
  }

  private push(node: Text, start: number, piece: string): void {
    if (this.pause) {
      this.pieces.push(this.pause);
      this.length += this.pause.length;
      this.pause = '';
    }
    if (this.space) this.pushRun(this.space.node, this.space.at, ' ');
    this.space = undefined;
    this.isLineStart = false;
    this.pushRun(node, start, piece.replace(LINE_SPACE, ' '));
  }

  private pushRun(node: Text, start: number, piece: string): void {
    this.pieces.push(piece);
    this.nodes.push(node);
    this.starts.push(this.length);
    this.inNode.push(start);
    this.lengths.push(piece.length);
    this.length += piece.length;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

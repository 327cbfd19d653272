import type { Block } from './blocks';
import { RunWriter } from './run-writer';

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
  /** The page's document and those of its frames, as far as they hold some of the text. */
  readonly documents: readonly Document[];

  constructor(body: readonly Block[], margins: readonly Block[] = []) {
    const writer = new RunWriter();
    for (const block of body) writer.write(block);
    this.bodyLength = writer.length;
    for (const block of margins) writer.write(block);
    this.text = writer.pieces.join('');
    this.nodes = writer.nodes;
    this.data = writer.data;
    this.documents = [...writer.documents];
    this.starts = new Uint32Array(writer.starts);
    this.inNode = new Uint32Array(writer.inNode);
    this.lengths = new Uint32Array(writer.lengths);
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
    // Asked once a pointer rests: looking through all takes less than a map of them would take to make.
    let run = this.nodes.indexOf(node as Text);
    if (run < 0) return undefined;
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
}

function at(array: Uint32Array, index: number): number {
  return array[index] ?? 0;
}

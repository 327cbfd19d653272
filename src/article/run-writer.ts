import type { Block } from './blocks';

const PARAGRAPH = '\n\n';
/** White space as HTML counts it; a no-break space is a character. */
const UNTIDY = /[\t\n\f\r\u00ad\u200b\u2060\ufeff]| {2}/;
/** What is shown as one space, or as nothing. */
const GAP = /[\t\n\f\r ]{2,}|[\u00ad\u200b\u2060\ufeff]+/g;
const LINE_SPACE = /[\t\n\f\r]/g;

/** Writes blocks as plain text with white space as HTML shows it, and notes where each piece of it stands. */
export class RunWriter {
  readonly pieces: string[] = [];
  /** Of each run: its node, what that holds, where the run starts in text and node, and its length. */
  readonly nodes: Text[] = [];
  readonly data: string[] = [];
  readonly starts: number[] = [];
  readonly inNode: number[] = [];
  readonly lengths: number[] = [];
  readonly documents = new Set<Document>();
  length = 0;
  /** A paragraph or line break that stands before the next character. */
  private pause = '';
  /** White space that stands before the next character of the same line, and where it is. */
  private space: { readonly node: Text; readonly data: string; readonly at: number } | undefined;
  private isLineStart = true;

  write({ page: { texts, data }, from, to, isEven, document }: Block): void {
    const before = this.length;
    this.pause = before > 0 ? PARAGRAPH : '';
    this.startLine();
    for (let i = from; i < to; i++) {
      const text = texts[i];
      if (text) this.writeNode(text, data[i] as string, isEven);
      else if (!this.isLineStart) {
        this.pause = '\n';
        this.startLine();
      }
    }
    if (this.length > before) this.documents.add(document);
  }

  private startLine(): void {
    this.space = undefined;
    this.isLineStart = true;
  }

  private writeNode(node: Text, data: string, isEven: boolean): void {
    let from = 0;
    let to = data.length;
    while (from < to && isSpace(data.charCodeAt(from))) from++;
    while (to > from && isSpace(data.charCodeAt(to - 1))) to--;
    if (from > 0) this.noteSpace(node, data, 0);
    if (from === to) return;
    const inner = to - from === data.length ? data : data.slice(from, to);
    if (isEven || !UNTIDY.test(inner)) this.push(node, data, from, inner);
    else this.writeUntidy(node, data, from, to);
    if (to < data.length) this.noteSpace(node, data, to);
  }

  private writeUntidy(node: Text, data: string, from: number, to: number): void {
    const write = (start: number, end: number) => {
      if (end > start) this.push(node, data, start, data.slice(start, end).replace(LINE_SPACE, ' '));
    };
    let done = from;
    GAP.lastIndex = from;
    for (let gap = GAP.exec(data); gap && gap.index < to; gap = GAP.exec(data)) {
      write(done, gap.index);
      if (isSpace(data.charCodeAt(gap.index))) this.noteSpace(node, data, gap.index);
      done = gap.index + gap[0].length;
    }
    write(done, to);
  }

  private noteSpace(node: Text, data: string, at: number): void {
    if (!this.isLineStart) this.space ??= { node, data, at };
  }

  private push(node: Text, data: string, start: number, piece: string): void {
    if (this.pause) {
      this.pieces.push(this.pause);
      this.length += this.pause.length;
      this.pause = '';
    }
    if (this.space) this.pushRun(this.space.node, this.space.data, this.space.at, ' ');
    this.space = undefined;
    this.isLineStart = false;
    this.pushRun(node, data, start, piece);
  }

  private pushRun(node: Text, data: string, start: number, piece: string): void {
    this.pieces.push(piece);
    this.nodes.push(node);
    this.data.push(data);
    this.starts.push(this.length);
    this.inNode.push(start);
    this.lengths.push(piece.length);
    this.length += piece.length;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

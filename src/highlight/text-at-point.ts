import { frameOrigin } from './frame-origin';

/** A place between two characters of a live text node. */
export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The place in the page's text under a point of the viewport, if there is text near it. Reads layout. */
export function findCaret(document: Document, x: number, y: number): Caret | undefined {
  const topmost = document.elementFromPoint(x, y);
  const frame = (topmost as HTMLIFrameElement | null)?.contentDocument;
  if (frame) {
    const [inner, outer] = [frameOrigin(frame), frameOrigin(document)];
    return findCaret(frame, x - inner.x + outer.x, y - inner.y + outer.y);
  }
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: shadowRootsAt(topmost, x, y) });
  return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
}

/** The open shadow roots around a point, from the outermost in; most pages have none. */
function shadowRootsAt(topmost: Element | null, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let root = topmost?.shadowRoot;
  while (root && !roots.includes(root)) {
    roots.push(root);
    root = root.elementFromPoint(x, y)?.shadowRoot;
  }
  return roots;
}

/** How far beside the glyphs still counts: underlines hang below them. CSS pixels. */
const SLACK = 3;

/** Whether a point of the viewport lies on the words of a place: `findCaret` also answers beside and below a line. */
export function isOver(place: StaticRangeInit, x: number, y: number): boolean {
  return rectsOf(place).some(
    (rect) => x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - SLACK && y <= rect.bottom + SLACK,
  );
}

/** The boxes that the words of a place fill, line by line, in the page's viewport; empty where they are gone or not shown. */
export function rectsOf(place: StaticRangeInit): readonly DOMRect[] {
  const range = toRange(place);
  if (!range) return [];
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  const { x, y } = frameOrigin(range.startContainer.ownerDocument as Document);
  return x === 0 && y === 0 ? rects : rects.map((rect) => new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height));
}

/** A live range over a place; undefined where the page has changed under it. */
export function toRange({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit): Range | undefined {
  const document = documentOf(startContainer);
  if (!document?.defaultView || !startContainer.isConnected || !endContainer.isConnected) return undefined;
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return undefined;
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

function documentOf(node: Node): Document | null {
  try {
    return node.ownerDocument;
  } catch {
    // Firefox: every look at a node of a frame that is gone is an error.
    return null;
  }
}

function lengthOf(node: Node): number {
  return node.nodeType === 3 ? (node as Text).length : node.childNodes.length;
}

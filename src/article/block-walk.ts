import { type Block, isRegion, type PageBlocks, type PageNodes, type Region } from './blocks';
import { DEEPEST } from './deepest';
import { findFrameBody } from './frame-body';
import { furnitureOf } from './furniture-of';
import { isInline, type TagKind, tagKindOf } from './tags';

/** White space but a single space, and what is not shown at all; as one class, which is found in half the time of `\s` with others. */
const UNEVEN = /[\t-\r\u00a0\u00ad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]| {2}/;

/** An element that is being read, and what to go back to behind it. */
interface Level {
  readonly kind: TagKind;
  readonly next: Node | null;
  readonly element: Element;
  readonly region: Region;
  readonly document: Document;
  /** Children that the region around had before. */
  readonly children: number;
}

/**
 * Walks over a page from node to node and writes its text into blocks and regions. Run once on a page just opened, where no
 * compiler has seen it yet: so there are few calls and few objects a node, and each node is asked as little as possible.
 */
export class BlockWalk implements PageBlocks {
  readonly root: Region;
  readonly blocks: Block[] = [];
  private readonly texts: (Text | null)[] = [];
  private readonly data: string[] = [];
  private readonly page: PageNodes = { texts: this.texts, data: this.data };
  private readonly levels: Level[] = [];
  private next: Node | null;
  private element: Element;
  private region: Region;
  private document: Document;
  private open: Block | undefined;
  private inLink = 0;
  private heading = 0;
  private breaks = 0;

  constructor(root: Element) {
    this.root = { element: root, parent: undefined, furniture: undefined, children: [] };
    this.region = this.root;
    this.element = root;
    this.document = root.ownerDocument;
    this.next = firstShown(root);
  }

  /** Reads so many nodes more; whether any are left. */
  readSome(most: number): boolean {
    for (let i = 0; i < most; i++) if (!this.readNext(0)) return false;
    return true;
  }

  /** One step inside so many levels; false where there is nothing left in them. */
  private readNext(depth: number): boolean {
    const node = this.next;
    if (node) {
      this.next = node.nextSibling;
      this.read(node);
      return true;
    }
    if (this.levels.length <= depth) return false;
    this.leave(this.levels.pop() as Level);
    return true;
  }

  private read(node: Node): void {
    const type = node.nodeType;
    if (type === 3) this.readText(node as Text);
    else if (type === 1) this.readElement(node as Element);
  }

  private readText(text: Text): void {
    const { data } = text;
    const chars = countChars(data);
    if (!this.open) {
      // White space between blocks belongs to none of them.
      if (chars === 0) return;
      this.start();
    }
    const block = this.open as unknown as Block;
    this.texts.push(text);
    block.to = this.data.push(data);
    if (block.isEven && UNEVEN.test(data)) block.isEven = false;
    if (chars === 0) return;
    this.breaks = 0;
    block.chars += chars;
    if (this.inLink > 0) block.linked += chars;
  }

  private start(): void {
    const block: Block = {
      element: this.element,
      document: this.document,
      region: this.region,
      page: this.page,
      from: this.texts.length,
      to: this.texts.length,
      isEven: true,
      chars: 0,
      linked: 0,
      isHeading: this.heading > 0,
      index: this.blocks.length,
      line: undefined,
    };
    this.open = block;
    this.breaks = 0;
    this.blocks.push(block);
    this.region.children.push(block);
  }

  private readElement(element: Element): void {
    const kind = tagKindOf(element.localName);
    if (kind === 'skipped') return;
    if (kind === 'break') this.readBreak();
    else if (kind === 'frame') this.readFrame(element);
    else if (kind !== 'slot' || !this.readSlot(element as HTMLSlotElement)) {
      const isBare = !element.hasAttributes();
      if (isBare || !isHidden(element)) this.enter(element, kind, firstShown(element), isBare);
    }
  }

  private readBreak(): void {
    if (!this.open) return;
    this.breaks++;
    if (this.breaks > 1) this.open = undefined;
    else {
      this.texts.push(null);
      this.open.to = this.data.push(' ');
    }
  }

  private readFrame(frame: Element): void {
    const body = findFrameBody(frame);
    if (!body || isHidden(frame)) return;
    this.enter(frame, 'frame', body.firstChild, false);
    this.document = body.ownerDocument;
  }

  /** What is shown in a slot comes from elsewhere; false where that is nothing, and its own content is shown. */
  private readSlot(slot: HTMLSlotElement): boolean {
    const assigned = slot.assignedNodes?.({ flatten: true }) ?? [];
    const { next } = this;
    const depth = this.levels.length;
    for (const node of assigned) {
      this.next = null;
      this.read(node);
      while (this.readNext(depth));
    }
    this.next = next;
    return assigned.length > 0;
  }

  private enter(element: Element, kind: TagKind, first: Node | null, isBare: boolean): void {
    const { next, region, document } = this;
    this.levels.push({ kind, next, element: this.element, region, document, children: region.children.length });
    this.next = this.levels.length > DEEPEST ? null : first;
    if (kind === 'link') this.inLink++;
    // A part of a line may still hold whole blocks.
    if (isInline(kind)) return;
    if (kind === 'heading') this.heading++;
    this.open = undefined;
    this.element = element;
    const furniture = furnitureOf(element, kind, isBare);
    if (furniture || !isLine(kind)) this.region = { element, parent: region, furniture, children: [] };
  }

  private leave(level: Level): void {
    const { kind, region } = level;
    this.next = level.next;
    if (kind === 'link') this.inLink--;
    if (isInline(kind)) return;
    if (kind === 'heading') this.heading--;
    this.open = undefined;
    if (this.region === region) wrap(this.element, region, level.children);
    else if (this.region.children.length > 0) region.children.push(this.region);
    this.element = level.element;
    this.region = region;
    this.document = level.document;
  }
}

/** A plain paragraph, item or heading stays its one block: most of a page's regions would hold nothing else. */
function wrap(element: Element, outer: Region, from: number): void {
  const { length } = outer.children;
  if (length === from || (length === from + 1 && !isRegion(outer.children[from] as Region | Block))) return;
  const children = outer.children.splice(from);
  const region: Region = { element, parent: outer, furniture: undefined, children };
  for (const part of children) {
    if (isRegion(part)) part.parent = region;
    else part.region = region;
  }
  outer.children.push(region);
}

function isLine(kind: TagKind): boolean {
  return kind === 'line' || kind === 'heading';
}

/** The first node that is shown inside an element: of its open shadow root, where it has one. */
function firstShown(element: Element): Node | null {
  return (element.shadowRoot ?? element).firstChild;
}

/** Whether an element says of itself that it is not shown; style sheets are not asked here. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Characters of a text without the white space around it. */
function countChars(data: string): number {
  const { length } = data;
  // Most texts begin and end with a letter or a full stop.
  return isLetter(data.charCodeAt(0)) && isLetter(data.charCodeAt(length - 1)) ? length : data.trim().length;
}

/** Of ASCII and no white space; NaN, before the first character of nothing, is none. */
function isLetter(code: number): boolean {
  return code > 32 && code < 128;
}

import { findFrameBody } from './frame-body';
import { type Furniture, findFurniture } from './furniture';
import { HEADINGS, INLINE, LINES, SKIPPED } from './tags';

/** A run of text on lines of its own: a paragraph, a heading, a list item, what stands between two line breaks. */
export interface Block {
  /** The nearest element that is not part of a line. */
  readonly element: Element;
  readonly region: Region;
  /** The live text nodes in order; `null` stands for a line break between two of them. */
  readonly texts: (Text | null)[];
  /** Characters without the white space around each node. */
  chars: number;
  /** How many of them stand in links. */
  linked: number;
  readonly isHeading: boolean;
  /** Place among all blocks of the page. */
  readonly index: number;
}

/** An element with blocks in it, in the shape of the page. */
export interface Region {
  readonly element: Element;
  readonly parent: Region | undefined;
  readonly furniture: Furniture | undefined;
  readonly children: (Region | Block)[];
}

export function isRegion(part: Region | Block): part is Region {
  return 'children' in part;
}

/** Deeper than any browser's parser nests; a page's script may. */
const DEEPEST = 1000;

/** Reads an element's text once into blocks, as they stand in regions. Nothing of the page is changed. */
export function collectBlocks(root: Element): { readonly root: Region; readonly blocks: readonly Block[] } {
  const walk = new BlockWalk();
  const region = walk.enter(root, undefined);
  return { root: region, blocks: walk.blocks };
}

class BlockWalk {
  readonly blocks: Block[] = [];
  private open: Block | undefined;
  private inLink = 0;
  private heading = 0;
  private breaks = 0;
  private depth = 0;

  enter(element: Element, parent: Region | undefined): Region {
    this.open = undefined;
    const furniture = parent ? furnitureOf(element) : undefined;
    const region: Region = { element, parent, furniture, children: [] };
    const isHeading = HEADINGS.has(element.localName);
    if (isHeading) this.heading++;
    if (this.depth++ < DEEPEST) this.readChildren(element, region);
    this.depth--;
    if (isHeading) this.heading--;
    this.open = undefined;
    if (parent) add(region, parent);
    return region;
  }

  private readChildren(element: Element, region: Region): void {
    for (let node = firstShown(element); node; node = node.nextSibling) {
      if (node.nodeType === 3) this.readText(node as Text, region);
      else if (node.nodeType === 1) this.readElement(node as Element, region);
    }
  }

  private readElement(element: Element, region: Region): void {
    const name = element.localName;
    if (name === 'br') this.readBreak();
    else if (SKIPPED.has(name) && !findFrameBody(element)) return;
    else if (name === 'a') {
      this.inLink++;
      this.readInline(element, region);
      this.inLink--;
    } else if (name === 'slot') this.readSlot(element as HTMLSlotElement, region);
    else if (INLINE.has(name)) this.readInline(element, region);
    else if (!isHidden(element)) this.enter(element, region);
  }

  /** A part of a line may still hold whole blocks, and be as deep as any. */
  private readInline(element: Element, region: Region): void {
    if (this.depth++ < DEEPEST && !(element.hasAttributes() && isHidden(element))) this.readChildren(element, region);
    this.depth--;
  }

  private readSlot(slot: HTMLSlotElement, region: Region): void {
    const assigned = slot.assignedNodes?.({ flatten: true }) ?? [];
    if (assigned.length === 0) this.readInline(slot, region);
    for (const node of assigned) {
      if (node.nodeType === 3) this.readText(node as Text, region);
      else if (node.nodeType === 1) this.readElement(node as Element, region);
    }
  }

  private readBreak(): void {
    if (!this.open) return;
    this.breaks++;
    if (this.breaks > 1) this.open = undefined;
    else this.open.texts.push(null);
  }

  private readText(text: Text, region: Region): void {
    const { data } = text;
    const chars = data.trim().length;
    // White space between blocks belongs to none of them.
    if (chars === 0 && !this.open) return;
    if (this.open?.region !== region) this.open = this.start(region);
    const block = this.open as Block;
    block.texts.push(text);
    if (chars === 0) return;
    this.breaks = 0;
    block.chars += chars;
    if (this.inLink > 0) block.linked += chars;
  }

  private start(region: Region): Block {
    const block: Block = {
      element: region.element,
      region,
      texts: [],
      chars: 0,
      linked: 0,
      isHeading: this.heading > 0,
      index: this.blocks.length,
    };
    this.breaks = 0;
    this.blocks.push(block);
    region.children.push(block);
    return block;
  }
}

/** A plain paragraph, item or heading goes in as its one block: most of a page's regions would hold nothing else. */
function add(region: Region, parent: Region): void {
  const [only] = region.children;
  if (!only) return;
  const isPlain =
    region.children.length === 1 && !isRegion(only) && !region.furniture && LINES.has(region.element.localName);
  parent.children.push(isPlain ? only : region);
}

/** The first node that is shown inside an element: of its open shadow root or its frame, where it has one. */
function firstShown(element: Element): Node | null {
  return (element.shadowRoot ?? findFrameBody(element) ?? element).firstChild;
}

/** Whether an element says of itself that it is not shown; style sheets are not asked here. */
function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

const ROLES: Readonly<Record<string, Furniture>> = {
  navigation: 'menu',
  menu: 'menu',
  menubar: 'menu',
  banner: 'menu',
  search: 'menu',
  tablist: 'menu',
  toolbar: 'sharing',
  complementary: 'related',
  contentinfo: 'foot',
  dialog: 'consent',
  alertdialog: 'consent',
};

const NAMES: Readonly<Record<string, Furniture>> = {
  aside: 'related',
  footer: 'foot',
  figcaption: 'caption',
  figure: 'caption',
  address: 'author',
  form: 'newsletter',
};

function furnitureOf(element: Element): Furniture | undefined {
  const named = NAMES[element.localName];
  if (named) return named;
  if (!element.hasAttributes()) return undefined;
  const role = element.getAttribute('role');
  const byRole = role ? ROLES[role] : undefined;
  return byRole ?? findFurniture(element.getAttribute('class') ?? '', element.id);
}

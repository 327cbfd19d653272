import type { Furniture } from './furniture';

/** The text nodes of a page in the order in which they are shown, as far as they stand in blocks. */
export interface PageNodes {
  /** `null` stands for a line break between two of them. */
  readonly texts: readonly (Text | null)[];
  /** What each held when it was read: the browser's own strings; a space for a line break. */
  readonly data: readonly string[];
}

/** A run of text on lines of its own: a paragraph, a heading, a list item, what stands between two line breaks. */
export interface Block {
  /** The nearest element that is not part of a line. */
  readonly element: Element;
  /** The page's document, or that of the frame in which the text stands. */
  readonly document: Document;
  /** What the block stands in; a plain paragraph is no region of its own. */
  region: Region;
  /** Its text nodes are those of the page in [from, to). */
  readonly page: PageNodes;
  readonly from: number;
  to: number;
  /** Whether none of them holds other white space than single spaces, nor what is never shown. */
  isEven: boolean;
  /** Characters without the white space around each node. */
  chars: number;
  /** How many of them stand in links. */
  linked: number;
  readonly isHeading: boolean;
  /** Place among all blocks of the page. */
  readonly index: number;
  /** The words on one line, once somebody has asked for them (to-line.ts). */
  line: string | undefined;
}

/** An element with blocks in it, in the shape of the page. */
export interface Region {
  readonly element: Element;
  parent: Region | undefined;
  readonly furniture: Furniture | undefined;
  readonly children: (Region | Block)[];
}

/** A page's text as blocks, in order and as they stand in regions. */
export interface PageBlocks {
  readonly root: Region;
  readonly blocks: readonly Block[];
}

export function isRegion(part: Region | Block): part is Region {
  return 'children' in part;
}

/** What a block's text nodes held, in order; a space for a line break. */
export function dataOf({ page, from, to }: Block): readonly string[] {
  return page.data.slice(from, to);
}

/** A block's text nodes in order, without its line breaks. */
export function textsOf({ page, from, to }: Block): readonly Text[] {
  return page.texts.slice(from, to).filter((text) => text !== null);
}

import { type Block, isRegion, type Region } from './blocks';
import { toLine } from './to-line';

/** Characters outside links from which a block is prose. */
const PROSE = 60;
/** A paragraph this long is one, however much of it is linked. */
const LONG = 200;
/** Running text this long among links is no label of theirs. */
const SENTENCES = 140;
/** The longest text that a teaser gives to its headline. */
const TEASER = 500;

/** Whether a block is running text rather than a heading, a label or a list of links. */
export function isProse(block: Block): boolean {
  if (block.isHeading) return false;
  const own = block.chars - block.linked;
  return own >= PROSE && (block.linked < block.chars * 0.5 || block.chars >= LONG);
}

/** Whether a region is mostly links: headlines of other articles, tags, a menu. A linked sentence is none of these. */
export function isLinkList(region: Region): boolean {
  let chars = 0;
  let linked = 0;
  for (const block of blocksOf(region)) {
    chars += block.chars;
    linked += block.linked;
    if (block.chars >= LONG || (isProse(block) && block.chars >= SENTENCES)) return false;
    if (block.linked > block.chars * 0.5 && block.chars >= PROSE && /[.!?]["'”’)]*$/.test(toLine(block))) return false;
  }
  return linked > chars * 0.5;
}

/** Whether a region is another article's headline, linked, with a few lines of its text. */
export function isTeaser(region: Region): boolean {
  let chars = 0;
  let headlines = 0;
  for (const block of blocksOf(region)) {
    if (block.isHeading && block.linked > block.chars * 0.8 && block.chars > 15) headlines++;
    else chars += block.chars;
    if (chars > TEASER * Math.max(1, headlines)) return false;
  }
  return headlines > 0;
}

function* blocksOf(region: Region): Generator<Block> {
  for (const part of region.children) {
    if (isRegion(part)) yield* blocksOf(part);
    else yield part;
  }
}

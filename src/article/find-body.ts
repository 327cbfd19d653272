import { type Block, isRegion, type Region } from './blocks';

/** A page's blocks, told apart. */
export interface Body {
  readonly region: Region;
  /** The blocks of the article's own text, in order. */
  readonly blocks: readonly Block[];
}

/** Characters of prose under which a page has no article. */
const SHORTEST = 140;

export function findBody(root: Region): Body | undefined {
  const prose = new Map<Region, number>();
  const all = sumProse(root, prose);
  if (all < SHORTEST) return undefined;
  const isFurniture = (region: Region): boolean =>
    region.furniture !== undefined && (prose.get(region) ?? 0) < all * (region.furniture === 'comments' ? 0.8 : 0.4);
  const best = findBest(root, isFurniture);
  const blocks: Block[] = [];
  gather(best, isFurniture, blocks);
  return { region: best, blocks };
}

function isProse(block: Block): boolean {
  return !block.isHeading && block.chars - block.linked >= 60 && block.linked < block.chars * 0.4;
}

function sumProse(region: Region, into: Map<Region, number>): number {
  let sum = 0;
  for (const part of region.children) {
    if (isRegion(part)) sum += sumProse(part, into);
    else if (isProse(part)) sum += part.chars - part.linked;
  }
  into.set(region, sum);
  return sum;
}

function weightOf(block: Block): number {
  const own = block.chars - block.linked;
  if (block.isHeading) return block.linked > own ? -30 : -5;
  if (block.linked > block.chars * 0.5) return -20 - block.linked * 0.5;
  if (own < 40) return -12;
  return Math.min(own, 600) - 70;
}

function findBest(root: Region, isFurniture: (region: Region) => boolean): Region {
  let best = root;
  let most = Number.NEGATIVE_INFINITY;
  const sum = (region: Region): number => {
    if (isFurniture(region)) return 0;
    let total = 0;
    for (const part of region.children) total += isRegion(part) ? sum(part) : weightOf(part);
    if (total > most) {
      most = total;
      best = region;
    }
    return total;
  };
  sum(root);
  return best;
}

function gather(region: Region, isFurniture: (region: Region) => boolean, into: Block[]): void {
  for (const part of region.children) {
    if (!isRegion(part)) into.push(part);
    else if (!isFurniture(part) && !isLinkList(part)) gather(part, isFurniture, into);
  }
}

function isLinkList(region: Region): boolean {
  let chars = 0;
  let linked = 0;
  const add = (inner: Region): void => {
    for (const part of inner.children) {
      if (isRegion(part)) add(part);
      else {
        chars += part.chars;
        linked += part.linked;
      }
    }
  };
  add(region);
  return linked > chars * 0.5;
}

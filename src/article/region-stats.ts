import { type Block, isRegion, type Region } from './blocks';
import { endsSentence, toLine } from './to-line';

/** Characters outside links from which a block is prose. */
const PROSE = 60;
/** A paragraph this long is one, however much of it is linked. */
const LONG = 200;
/** Running text this long among links is no label of theirs. */
const SENTENCES = 140;
/** The longest text that a teaser gives to its headline. */
const TEASER = 500;
/** Shorter linked headings are crossheads that lead to a list or back to the top. */
const HEADLINE = 15;

/** What a character outside prose counts against a region: a link's is a menu's, a short line's may be a table's. */
const LINKED = 1;
const SHORT = 0.4;

/** What a region holds, itself and everything in it. Characters, unless said otherwise. */
export interface RegionStats {
  /** The regions right inside it. */
  readonly regions: Region[];
  /** What blocks right inside it hold: running text outside links, and links and lines outside that, weighed. */
  ownProse: number;
  ownRest: number;
  chars: number;
  linked: number;
  /** In blocks of running text, outside links. */
  prose: number;
  /** Whether a block is long enough, or a sentence of its own, so that the region is no list of links. */
  hasSentences: boolean;
  /** How many headings are linked. */
  headlines: number;
  /** Text before the first of them, behind the last, and the most that stands between two or on either side. */
  before: number;
  behind: number;
  most: number;
}

/** Whether a block is running text rather than a heading, a label or a list of links. */
export function isProse(block: Block): boolean {
  if (block.isHeading) return false;
  const own = block.chars - block.linked;
  return own >= PROSE && (block.linked < block.chars * 0.5 || block.chars >= LONG);
}

export type AllStats = ReadonlyMap<Region, Readonly<RegionStats>>;

/** Measures every region of a page in one pass. */
export function measureRegions(root: Region): AllStats {
  const all = new Map<Region, RegionStats>();
  const measure = (region: Region): RegionStats => {
    const stats: RegionStats = {
      regions: [],
      ownProse: 0,
      ownRest: 0,
      chars: 0,
      linked: 0,
      prose: 0,
      hasSentences: false,
      headlines: 0,
      before: 0,
      behind: 0,
      most: 0,
    };
    for (const part of region.children) {
      if (isRegion(part)) {
        stats.regions.push(part);
        addStats(stats, measure(part));
      } else addBlock(stats, part);
    }
    all.set(region, stats);
    return stats;
  };
  measure(root);
  return all;
}

function addStats(to: RegionStats, from: RegionStats): void {
  to.chars += from.chars;
  to.linked += from.linked;
  to.prose += from.prose;
  to.hasSentences ||= from.hasSentences;
  to.most = Math.max(to.most, from.most, to.behind + from.before);
  if (to.headlines === 0) to.before += from.before;
  to.behind = from.headlines > 0 ? from.behind : to.behind + from.behind;
  to.headlines += from.headlines;
}

function addBlock(to: RegionStats, block: Block): void {
  to.chars += block.chars;
  to.linked += block.linked;
  const own = block.chars - block.linked;
  if (isProse(block)) {
    to.prose += own;
    to.ownProse += own;
    to.ownRest += block.linked * LINKED * 0.5;
  } else to.ownRest += block.linked * LINKED + own * SHORT;
  to.hasSentences ||= hasSentence(block);
  if (isHeadline(block)) {
    to.headlines++;
    to.behind = 0;
    return;
  }
  if (to.headlines === 0) to.before += block.chars;
  to.behind += block.chars;
  to.most = Math.max(to.most, to.behind);
}

function hasSentence(block: Block): boolean {
  if (block.chars >= LONG || (block.chars >= SENTENCES && isProse(block))) return true;
  return block.linked > block.chars * 0.5 && block.chars >= PROSE && endsSentence(toLine(block));
}

function isHeadline(block: Block): boolean {
  return block.isHeading && block.linked > block.chars * 0.8 && block.chars > HEADLINE;
}

/** Whether a region is mostly links: headlines of other articles, tags, a menu. */
export function isLinkList(stats: Readonly<RegionStats>): boolean {
  return !stats.hasSentences && stats.linked > stats.chars * 0.5;
}

/** Whether a line of its own is a link to somewhere else rather than a linked sentence. */
export function isLink(block: Block): boolean {
  return block.linked > block.chars * 0.5 && !hasSentence(block);
}

/** Whether a region is other articles' headlines, linked, with a few lines of text each. */
export function isTeaser({ headlines, most }: Readonly<RegionStats>): boolean {
  return headlines > 0 && most <= TEASER;
}

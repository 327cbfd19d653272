import { type Block, isRegion, type Region } from './blocks';
import { dropBoilerplate } from './drop-boilerplate';
import type { Furniture } from './furniture';
import { type AllStats, isLink, isLinkList, isTeaser, measureRegions } from './region-stats';

/** A page's blocks, told apart. */
export interface Body {
  readonly region: Region;
  /** The blocks of the article's own text, in order. */
  readonly blocks: readonly Block[];
}

/** Characters of prose under which a page has no article. */
const SHORTEST = 140;
/** Characters in an element that calls itself the article's body from which it is believed. */
const NAMED_SHORTEST = 80;
/** How much more it counts that a region holds little else than that it holds all prose. */
const PURITY = 1.5;
/** Furniture whose names seldom lie. */
const PLAIN_NAMES: ReadonlySet<Furniture> = new Set<Furniture>(['comments', 'consent', 'newsletter', 'menu', 'foot']);
/** Names that say: the article is in here. */
const BODY_NAMES =
  /(?:^|[-_ ])(?:article|story|post|entry|blog|main|news|page)[-_]*(?:body|content|text|copy|inner|main)(?:$|[-_ ])|article__body|storytext|articletext|bodycopy|richtext|(?:^|[-_ ])(?:prose|hentry|h-entry|e-content)(?:$|[-_ ])/i;
const NAMED = 1.25;

/** What counts for and against a region as the article's. Characters. */
interface Measure {
  /** In blocks of running text. */
  readonly prose: number;
  /** In links and lines outside them, weighed. */
  readonly rest: number;
}

type RegionTest = (region: Region) => boolean;

/** The article's body in a page, undefined where the page has no running text. `title` is the article's, as far as known. */
export function findBody(root: Region, title = ''): Body | undefined {
  const stats = measureRegions(root);
  const isFurniture = toFurnitureTest(root, stats);
  const best = findBest(root, stats, isFurniture);
  if (!best) return undefined;
  const blocks: Block[] = [];
  gather(best, blocks, (region) => {
    const held = stats.get(region);
    return isFurniture(region) || (held !== undefined && (isLinkList(held) || isTeaser(held)));
  });
  const kept = dropBoilerplate(blocks, title);
  return kept.length > 0 ? { region: best, blocks: kept } : undefined;
}

/**
 * Names lie: some layouts call the article's own container "card" or "sidebar". Furniture that holds half of all prose is
 * none; of the kinds whose names seldom lie only where too little is left without it.
 */
function toFurnitureTest(root: Region, stats: AllStats): RegionTest {
  const proseOf = (region: Region): number => stats.get(region)?.prose ?? 0;
  const total = proseOf(root);
  const isLittleLeft = sumOutside(root, stats) < Math.max(SHORTEST, total * 0.15);
  return (region) => {
    if (region.furniture === undefined) return false;
    const isMuch = proseOf(region) > total * (isLittleLeft ? 0.4 : 0.5);
    return !isMuch || (!isLittleLeft && PLAIN_NAMES.has(region.furniture));
  };
}

/** Characters of prose outside all furniture. */
function sumOutside(region: Region, stats: AllStats): number {
  const held = stats.get(region);
  if (!held || region.furniture !== undefined) return 0;
  return held.regions.reduce((sum, part) => sum + sumOutside(part, stats), held.ownProse);
}

/** The region that holds most of the page's prose and little else. */
function findBest(root: Region, stats: AllStats, isFurniture: RegionTest): Region | undefined {
  const measures = new Map<Region, Measure>();
  const { prose } = measure(root, stats, isFurniture, measures);
  let best: Region | undefined;
  let most = 0;
  for (const [region, held] of measures) {
    if (isNamedBody(region) && held.prose + held.rest >= NAMED_SHORTEST && held.prose >= prose * 0.2) return region;
    const score = (held.prose / prose) * (held.prose / (held.prose + held.rest)) ** PURITY;
    // The inner of two that hold the same comes first and stays.
    if (score * NAMED <= most || score * nameBonus(region) <= most * 1.0001) continue;
    most = score * nameBonus(region);
    best = region;
  }
  return prose >= SHORTEST ? best : undefined;
}

/** https://schema.org/articleBody */
function isNamedBody({ element }: Region): boolean {
  return element.hasAttributes() && element.getAttribute('itemprop') === 'articleBody';
}

function nameBonus({ element }: Region): number {
  if (!element.hasAttributes()) return 1;
  return BODY_NAMES.test(`${element.getAttribute('class') ?? ''} ${element.id}`) ? NAMED : 1;
}

function measure(region: Region, stats: AllStats, isFurniture: RegionTest, into: Map<Region, Measure>): Measure {
  const own = stats.get(region);
  if (!own || isFurniture(region)) return { prose: 0, rest: 0 };
  let { ownProse: prose, ownRest: rest } = own;
  for (const part of own.regions) {
    const inner = measure(part, stats, isFurniture, into);
    prose += inner.prose;
    rest += inner.rest;
  }
  const held = { prose, rest };
  if (prose > 0) into.set(region, held);
  return held;
}

function gather(region: Region, into: Block[], isLeftOut: RegionTest): void {
  for (const part of region.children) {
    if (!isRegion(part)) {
      // Loose text stays with its region; a paragraph that is one link is none.
      if (part.element === region.element || !isLink(part)) into.push(part);
    } else if (!isLeftOut(part)) gather(part, into, isLeftOut);
  }
}

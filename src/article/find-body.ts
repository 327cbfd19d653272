import { type Block, isRegion, type Region } from './blocks';
import { dropBoilerplate } from './drop-boilerplate';
import type { Furniture } from './furniture';
import { isLink, isLinkList, isProse, isTeaser, measureRegions } from './region-stats';

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
/** What a character outside prose counts against a region: a link's is a menu's, a short line's may be a table's. */
const LINKED = 1;
const SHORT = 0.4;
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
  const proseOf = (region: Region): number => stats.get(region)?.prose ?? 0;
  const isFurniture = toFurnitureTest(root, proseOf);
  const best = findBest(root, isFurniture);
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
function toFurnitureTest(root: Region, proseOf: (region: Region) => number): RegionTest {
  const total = proseOf(root);
  const isLittleLeft = sumOutside(root, proseOf) < Math.max(SHORTEST, total * 0.15);
  return (region) => {
    if (region.furniture === undefined) return false;
    const isMuch = proseOf(region) > total * (isLittleLeft ? 0.4 : 0.5);
    return !isMuch || (!isLittleLeft && PLAIN_NAMES.has(region.furniture));
  };
}

/** Characters of prose outside all furniture. */
function sumOutside(region: Region, proseOf: (region: Region) => number): number {
  if (region.furniture !== undefined) return 0;
  let sum = proseOf(region);
  for (const part of region.children) if (isRegion(part)) sum += sumOutside(part, proseOf) - proseOf(part);
  return sum;
}

/** The region that holds most of the page's prose and little else. */
function findBest(root: Region, isFurniture: RegionTest): Region | undefined {
  const measures = new Map<Region, Measure>();
  const { prose } = measure(root, isFurniture, measures);
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

function measure(region: Region, isFurniture: RegionTest, into: Map<Region, Measure>): Measure {
  let prose = 0;
  let rest = 0;
  if (!isFurniture(region)) {
    for (const part of region.children) {
      if (isRegion(part)) {
        const inner = measure(part, isFurniture, into);
        prose += inner.prose;
        rest += inner.rest;
      } else if (isProse(part)) {
        prose += part.chars - part.linked;
        rest += part.linked * LINKED * 0.5;
      } else rest += part.linked * LINKED + (part.chars - part.linked) * SHORT;
    }
  }
  const held = { prose, rest };
  if (prose > 0) into.set(region, held);
  return held;
}

function gather(region: Region, into: Block[], isLeftOut: RegionTest): void {
  for (const part of region.children) {
    if (!isRegion(part)) {
      // Loose text stays with its region; a paragraph that is one link is none.
      if (part.region === region || !isLink(part)) into.push(part);
    } else if (!isLeftOut(part)) gather(part, into, isLeftOut);
  }
}

import type { Block, Region } from './blocks';
import type { Body } from './find-body';
import type { Furniture } from './furniture';
import { endsSentence, toLine } from './to-line';

/** Lines of a page in which its author and its date may stand. */
export interface FactLines {
  /** Those around the headline and at both ends of the body, the likeliest first. */
  readonly near: readonly Block[];
  /** Those elsewhere that are named for a date. */
  readonly named: readonly Block[];
  /** The same beside the article, in parts that speak of other articles as a rule. */
  readonly aside: readonly Block[];
  /** All that are no part of the article's text. */
  readonly outside: readonly Block[];
  /** The first of the article's own, which may begin with place and date. */
  readonly first: Block | undefined;
}

/** How many lines before the headline, into the body and under it a date may stand. */
const BEFORE = 6;
const INTO = 4;
const UNDER = 3;
/** Lines at the top of a page without an article in which a date may stand. */
const TOP = 12;
/** A date with the words around it. */
const LONGEST_DATE = 80;
const NAMED_DATE = /date(?!s)|datum|fecha|publish|posted|submitted|timestamp|(?:^|[-_ ])time(?:$|[-_ ])/i;
const SAYS_SO =
  /^(?:first |article )?(?:published|posted|cyhoeddwyd|veröffentlicht|erschienen|publi[ée]|pubblicato|publicado)\b/iu;

export function findFactLines(blocks: readonly Block[], body: Body, headline: Block | undefined): FactLines {
  const inBody = new Set(body.blocks);
  const first = body.blocks[0];
  const start = first?.index ?? 0;
  const end = body.blocks[body.blocks.length - 1]?.index ?? start;
  const around = ancestorsOf(body.region);
  const close = closeTo(blocks, headline?.index ?? start, start, end).filter((block) => {
    // The article's own sentences speak of other days, and its headline may.
    if (block === headline || (inBody.has(block) && !isLabel(block) && !isNamedForDate(block))) return false;
    const isBesideHeadline = headline && Math.abs(block.index - headline.index) < 3 && block.linked < block.chars / 2;
    return isBesideHeadline || !isOfOthers(block, around);
  });
  const [named, plain] = part(close, isNamedForDate);
  const others = blocks.filter((block) => isNamedForDate(block) && !close.includes(block) && !inBody.has(block));
  const [aside, own] = part(others, (block) => isOfOthers(block, around));
  const home = body.region.element.closest('article');
  return {
    near: [...named, ...plain],
    named: own,
    aside: aside.filter((block) => home?.contains(block.element)),
    outside: blocks.filter((block) => !inBody.has(block)),
    first,
  };
}

/** The lines of a page without an article. */
export function topLines(blocks: readonly Block[]): FactLines {
  // A date on a front page is today's or some story's; one that is said to be of publication is the page's.
  const near = blocks.slice(0, TOP).filter((block) => SAYS_SO.test(toLine(block)));
  return { near, named: [], aside: [], outside: [], first: undefined };
}

function closeTo(blocks: readonly Block[], headline: number, start: number, end: number): readonly Block[] {
  const first = Math.min(headline, start);
  const last = Math.min(Math.max(start + INTO, headline + BEFORE), blocks.length);
  const before = blocks.slice(Math.max(0, first - BEFORE), first).reverse();
  // Some papers print the date under the article.
  const from = Math.max(last, end - 1);
  return [...blocks.slice(first, last), ...before, ...blocks.slice(from, Math.max(from, end + 1 + UNDER))];
}

function part(blocks: readonly Block[], test: (block: Block) => boolean): [Block[], Block[]] {
  return [blocks.filter(test), blocks.filter((block) => !test(block))];
}

function isLabel(block: Block): boolean {
  return block.chars <= LONGEST_DATE && !endsSentence(toLine(block));
}

/** Whether a short line calls itself a date, or stands in what calls itself so. */
function isNamedForDate(block: Block): boolean {
  if (block.chars > LONGEST_DATE || block.chars < 6) return false;
  if (SAYS_SO.test(toLine(block))) return true;
  const outer = block.element.parentElement;
  return block.texts.some((text) => {
    for (let at = text?.parentElement; at; at = at.parentElement) {
      if (at.localName === 'time' || (at.hasAttributes() && NAMED_DATE.test(at.getAttribute('class') ?? '')))
        return true;
      if (at === outer) return false;
    }
    return false;
  });
}

const OTHERS: ReadonlySet<Furniture> = new Set<Furniture>(['related', 'comments', 'menu']);

/** Whether a line belongs to another article, to a reader or to the site. What is around the body too is the article's, whatever its name. */
function isOfOthers(block: Block, around: ReadonlySet<Region>): boolean {
  for (let region: Region | undefined = block.region; region && !around.has(region); region = region.parent) {
    if (region.furniture && OTHERS.has(region.furniture)) return true;
  }
  return false;
}

function ancestorsOf(region: Region): ReadonlySet<Region> {
  const around = new Set<Region>();
  for (let at: Region | undefined = region; at; at = at.parent) around.add(at);
  return around;
}

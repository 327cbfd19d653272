import { type Block, type Region, textsOf } from './blocks';
import { LABEL, SAYS_SO } from './date-words';
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
  outside(): readonly Block[];
  /** Named for a date, in the article's own text. */
  readonly within: readonly Block[];
  /** Those that say in words that something came out. All lines are read for them: to be asked last. */
  said(): readonly Block[];
  /** The first paragraphs of the article, one of which may begin with place and date. */
  readonly opening: readonly Block[];
}

/** How many lines before the headline, into the body and under it a date may stand. */
const BEFORE = 6;
const INTO = 4;
const UNDER = 3;
/** Lines at the top of a page without an article in which a date may stand. */
const TOP = 12;
/** A date with the words around it. */
const LONGEST_DATE = 80;
/** Words that a line of facts may have with a full stop behind them. */
const SHORT_WORDS = 7;
const NAMED_DATE = /date(?!s)|datum|fecha|publish|posted|submitted|timestamp|(?:^|[-_ ])time(?:$|[-_ ])/i;
/** Paragraphs of the article of which one may begin with place and date, and the characters that make one. */
const OPENING = 3;
const PROSE = 80;
/** A line on the article at its foot, with all that is said there. */
const LONGEST_SAID = 600;

/** `inBody` holds the blocks of the article's own text. */
export function findFactLines(
  blocks: readonly Block[],
  body: Body,
  inBody: ReadonlySet<Block>,
  headline: Block | undefined,
): FactLines {
  const start = body.blocks[0]?.index ?? 0;
  const end = body.blocks[body.blocks.length - 1]?.index ?? start;
  const around = ancestorsOf(body.region);
  const isNamed = (block: Block) => isNamedForDate(block) || isLabelled(block, blocks[block.index - 1]);
  // What stands between headline and text may be the first paragraph.
  const intro = (near: readonly Block[]) =>
    near.filter(({ index }) => index > (headline?.index ?? start) && index < start);
  const close = closeTo(blocks, headline?.index ?? start, start, end).filter((block) => {
    // The article's own sentences speak of other days, and its headline may.
    if (block === headline || (!isNamed(block) && (inBody.has(block) ? !isLabel(block) : isSentence(block))))
      return false;
    const isBesideHeadline = headline && Math.abs(block.index - headline.index) < 3 && block.linked < block.chars / 2;
    return isBesideHeadline || !isOfOthers(block, around);
  });
  const [named, plain] = part(close, isNamed);
  const others = blocks.filter((block) => isNamed(block) && !close.includes(block));
  const [within, outer] = part(others, (block) => inBody.has(block));
  const [aside, own] = part(outer, (block) => isOfOthers(block, around));
  const home = body.region.element.closest('article');
  return {
    near: [...named, ...plain],
    named: own,
    aside: aside.filter((block) => home?.contains(block.element)),
    within,
    said: () => blocks.filter((block) => saysSo(block, inBody.has(block)) && !isOfOthers(block, around)),
    opening: findOpening(intro(close), body.blocks),
    outside: () => blocks.filter((block) => !inBody.has(block)),
  };
}

/** The lines of a page without an article. */
export function topLines(blocks: readonly Block[]): FactLines {
  // A date on a front page is today's or some story's; one that is said to be of publication is the page's.
  const near = blocks.slice(0, TOP).filter((block) => SAYS_SO.test(toLine(block)));
  return { near, named: [], aside: [], within: [], said: () => [], opening: [], outside: () => [] };
}

function closeTo(blocks: readonly Block[], headline: number, start: number, end: number): readonly Block[] {
  const first = Math.min(headline, start);
  const last = Math.min(Math.max(start + INTO, headline + BEFORE), blocks.length);
  const before = blocks.slice(Math.max(0, first - BEFORE), first).reverse();
  // Some papers print the date under the article.
  const from = Math.max(last, end - 1);
  return [...blocks.slice(first, last), ...before, ...blocks.slice(from, Math.max(from, end + 1 + UNDER))];
}

function findOpening(...parts: readonly (readonly Block[])[]): readonly Block[] {
  const found: Block[] = [];
  for (const blocks of parts) {
    // An article has thousands of paragraphs, and these are among the first.
    for (let i = 0; i < blocks.length && found.length < OPENING; i++) {
      const block = blocks[i] as Block;
      if (block.chars >= PROSE) found.push(block);
    }
  }
  return found;
}

function part(blocks: readonly Block[], test: (block: Block) => boolean): [Block[], Block[]] {
  return [blocks.filter(test), blocks.filter((block) => !test(block))];
}

function isLabel(block: Block): boolean {
  return block.chars <= LONGEST_DATE && !endsSentence(toLine(block));
}

/** Whether a line outside the text tells something nevertheless. */
function isSentence(block: Block): boolean {
  const line = toLine(block);
  return endsSentence(line) && line.split(' ').length > SHORT_WORDS;
}

/** Whether a short line calls itself a date, or stands in what calls itself so. */
function isNamedForDate(block: Block): boolean {
  if (block.chars > LONGEST_DATE || block.chars < 6) return false;
  if (SAYS_SO.test(toLine(block))) return true;
  const outer = block.element.parentElement;
  return textsOf(block).some((text) => {
    for (let at = text.parentElement; at; at = at.parentElement) {
      if (at.localName === 'time' || (at.hasAttributes() && NAMED_DATE.test(at.getAttribute('class') ?? '')))
        return true;
      if (at === outer) return false;
    }
    return false;
  });
}

/** Whether the line before a short one names the date that it gives. */
function isLabelled(block: Block, before: Block | undefined): boolean {
  return before !== undefined && before.chars <= 30 && block.chars <= LONGEST_DATE && LABEL.test(toLine(before));
}

/** Whether a line speaks of the day something came out; one of the article's text only where it begins so. */
function saysSo(block: Block, isText: boolean): boolean {
  if (block.chars > LONGEST_SAID) return false;
  const at = toLine(block).search(SAYS_SO);
  return isText ? at === 0 : at >= 0;
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

import type { Block, Region } from './blocks';
import type { Body } from './find-body';
import { toLine } from './to-line';
import { isAlike, wordsOf } from './words-of';

/** What belongs to an article without being its text. */
export interface Margins {
  /** Headline, standfirst and captions: marked like the text, but not kept. */
  readonly shown: readonly Block[];
  /** Lines around the headline and over the body, where date and author stand; then lines elsewhere that are named for a date. */
  readonly near: readonly Block[];
}

/** How many lines before the headline and how many into the body a date may stand. */
const BEFORE = 6;
const INTO = 4;
const UNDER = 3;
/** A date with the words around it. */
const LONGEST_DATE = 80;
const NAMED_DATE = /date(?!s)|publish|posted|timestamp|(?:^|[-_ ])time(?:$|[-_ ])/i;
const STANDFIRST =
  /standfirst|sub-?(?:head|title|deck)|dek|summary|strap|excerpt|lead(?:e|-text|-paragraph)?(?:$|[-_ ])|intro/i;

export function findMargins(blocks: readonly Block[], body: Body, title: string): Margins {
  const inBody = new Set(body.blocks);
  const start = body.blocks[0]?.index ?? 0;
  const end = body.blocks[body.blocks.length - 1]?.index ?? start;
  const headline = findHeadline(blocks, title, start);
  const from = headline ? headline.index : start;
  const shown: Block[] = headline && !inBody.has(headline) ? [headline] : [];
  for (let i = Math.min(from, start); i <= end; i++) {
    const block = blocks[i];
    if (!block || block === headline || inBody.has(block)) continue;
    const isStandfirst =
      i < start &&
      block.chars > 40 &&
      STANDFIRST.test(`${classes(block.element)} ${classes(block.element.parentElement)}`);
    if (isStandfirst || isCaption(block, body)) shown.push(block);
  }
  const around = ancestorsOf(body.region);
  // The article's own sentences speak of other days.
  const near = nearOf(blocks, from, start, end).filter((block) => !inBody.has(block) && !isOfOthers(block, around));
  return { shown, near };
}

function nearOf(blocks: readonly Block[], headline: number, start: number, end: number): readonly Block[] {
  const first = Math.min(headline, start);
  const last = Math.min(Math.max(start + INTO, headline + BEFORE), blocks.length);
  const before = blocks.slice(Math.max(0, first - BEFORE), first).reverse();
  // Some papers print the date under the article.
  const under = blocks.slice(end + 1, end + 1 + UNDER);
  const close = [...blocks.slice(first, last), ...before, ...under];
  return [...close, ...blocks.filter((block) => !close.includes(block) && isNamedForDate(block))];
}

/** Whether a short line calls itself a date, or stands in what calls itself so. */
function isNamedForDate(block: Block): boolean {
  if (block.chars > LONGEST_DATE || block.chars < 6) return false;
  const inner = block.texts[0]?.parentElement;
  return [inner, block.element, block.element.parentElement].some(
    (element) => element?.localName === 'time' || (element?.hasAttributes() && NAMED_DATE.test(classes(element))),
  );
}

/** Whether a line belongs to another article or to a reader. What is around the body too is the article's, whatever its name. */
function isOfOthers(block: Block, around: ReadonlySet<Region>): boolean {
  for (let region: Region | undefined = block.region; region && !around.has(region); region = region.parent) {
    if (region.furniture === 'related' || region.furniture === 'comments') return true;
  }
  return false;
}

function ancestorsOf(region: Region): ReadonlySet<Region> {
  const around = new Set<Region>();
  for (let at: Region | undefined = region; at; at = at.parent) around.add(at);
  return around;
}

/** The heading that says the title, the last one over the body where there are several. */
function findHeadline(blocks: readonly Block[], title: string, start: number): Block | undefined {
  const wanted = wordsOf(title);
  if (wanted.size === 0) return undefined;
  let found: Block | undefined;
  for (const block of blocks) {
    if (block.index > start && found) break;
    if (block.isHeading && isAlike(wordsOf(toLine(block)), wanted)) found = block;
  }
  return found;
}

function isCaption(block: Block, body: Body): boolean {
  for (
    let region: Block['region'] | undefined = block.region;
    region && region !== body.region;
    region = region.parent
  ) {
    if (region.furniture === 'caption') return block.chars > 20 && block.linked < block.chars * 0.5;
  }
  return false;
}

function classes(element: Element | null): string {
  return element?.getAttribute('class') ?? '';
}

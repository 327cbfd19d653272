import type { Block } from './blocks';
import { type FactLines, findFactLines } from './fact-lines';
import type { Body } from './find-body';
import { toLine } from './to-line';
import { isAlike, wordsOf } from './words-of';

/** What belongs to an article without being its text. */
export interface Margins {
  /** Headline, standfirst and captions: marked like the text, but not kept. */
  readonly shown: readonly Block[];
  readonly lines: FactLines;
}

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
  return { shown, lines: findFactLines(blocks, body, inBody, headline) };
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

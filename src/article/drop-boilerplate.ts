import type { Block } from './blocks';
import { isAppeal } from './is-appeal';
import { isLabel } from './is-label';
import { readShapes } from './shapes';
import { endsSentence, toLine } from './to-line';
import { isAlike, wordsOf } from './words-of';

/** What asks the reader to do something for the paper, where it stands in a shape that the article's own paragraphs do not have. */
const WEAK_APPEAL =
  /\b(?:newsletter|subscri(?:be|ption|ber)|podcasts? wherever|small favour|inbox|sign up|our app|(?<!urgent )notifications|cookies?|gift of|newsdesk|follow (?:us|me|him|her|them) (?:on|@)|advert(?:isement)?|terms and conditions|privacy policy|reporters? directly|whatsapp)\b/i;

/** What a paper says of the writer under an article. */
const SIGNATURE =
  /\b(?:(?:may|can) be reached (?:at|on|by)|follow (?:him|her|them|me|us|@)|[\w.]+@[\w-]+\.(?:com|co|org|net|uk)\b)|^(?:like|enjoyed) (?:this|what)/i;

/** What stands between a headline and an article. */
const BYLINE =
  /^(?:by|written by|words by|gan|from|posted (?:by|on)|published(?: by| on)?|first published|updated|story by|report(?:ed|ing)? by|author|editor)\b[^.!?]{0,120}$/i;
const DATE_LINE =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{2}-\d{2})\b.{0,40}$|^\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago$|^(?:today|yesterday),? .{0,20}$|^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?.{0,12}$/iu;

const MAY_BE_DATE = /\d|^(?:today|yesterday)/i;
/** No line that either expression takes is longer. */
const LONGEST_DATE_LINE = 100;
const LONGEST_BYLINE = 150;

/** The blocks that are the article's own: without what stands before and after it, and without what papers put between. */
export function dropBoilerplate(blocks: readonly Block[], title: string): readonly Block[] {
  const shapes = readShapes(blocks);
  const shape = mainShape(blocks, shapes);
  const start = findStart(blocks, title);
  const kept = blocks.filter((block, i) => i >= start && !isBoilerplate(block, shapes[i] !== shape));
  return dropFromTail(dropFromTop(kept));
}

/** The first block behind the headline, where that stands among the blocks before most of the text. */
function findStart(blocks: readonly Block[], title: string): number {
  const wanted = wordsOf(title);
  const all = blocks.reduce((sum, block) => sum + block.chars, 0);
  let read = 0;
  let headline = -1;
  for (let i = 0; i < blocks.length && read <= all * 0.3; i++) {
    const block = blocks[i] as Block;
    read += block.chars;
    if (!block.isHeading) continue;
    // Without a heading that says the title, the first of the first rank stands for it; later ones may be crossheads.
    const isFirst = headline < 0 && block.element.localName === 'h1';
    if (isFirst || isAlike(wordsOf(toLine(block)), wanted)) headline = i;
  }
  return headline + 1;
}

/** Lines before the first sentence: names, dates, the headline once more. */
function dropFromTop(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => !isTopLine(block));
  return first < 0 ? [] : blocks.slice(first);
}

function isTopLine(block: Block): boolean {
  const line = toLine(block);
  if (isDateLine(line) || (line.length < LONGEST_BYLINE && BYLINE.test(line))) return true;
  if (block.isHeading) return false;
  return line.length < 60 && !/[:;]$/.test(line) && !endsSentence(line);
}

/** Whether a line is nothing but a date. Most are too long or without a figure: the expression takes milliseconds to compile. */
function isDateLine(line: string): boolean {
  return line.length < LONGEST_DATE_LINE && MAY_BE_DATE.test(line) && DATE_LINE.test(line);
}

/** Lines after the last sentence, and headings that nothing follows. */
function dropFromTail(blocks: readonly Block[]): readonly Block[] {
  let end = blocks.length;
  while (end > 0 && isTailLine(blocks[end - 1] as Block)) end--;
  return blocks.slice(0, end);
}

function isTailLine(block: Block): boolean {
  const line = toLine(block);
  if (block.isHeading || isDateLine(line)) return true;
  if (block.linked > block.chars * 0.6 && block.chars < 200) return true;
  if (line.length < 400 && SIGNATURE.test(line)) return true;
  return (
    line.length < 50 && !endsSentence(line) && block.element.localName !== 'li' && block.element.localName !== 'td'
  );
}

/** Longer lines are sentences of the article, whatever words they hold. */
const LONGEST_LABEL = 200;
const LONGEST_APPEAL = 300;

/** `isOdd` says that it stands in another kind of element than most of the text. */
function isBoilerplate(block: Block, isOdd: boolean): boolean {
  if (block.chars >= LONGEST_APPEAL) return false;
  const line = toLine(block);
  if (block.chars < 10 && !/[\p{L}\p{N}]/u.test(line)) return true;
  if (line.length < LONGEST_LABEL && isLabel(line)) return true;
  if ((isOdd || block.linked > 0) && isAppeal(line)) return true;
  return isOdd && !isQuoted(line) && WEAK_APPEAL.test(line);
}

/** The kind of element that most of the text stands in. */
function mainShape(blocks: readonly Block[], shapes: readonly string[]): string | undefined {
  const chars = new Map<string, number>();
  shapes.forEach((shape, i) => {
    chars.set(shape, (chars.get(shape) ?? 0) + (blocks[i]?.chars ?? 0));
  });
  let most: string | undefined;
  let count = 0;
  for (const [shape, own] of chars) {
    if (own <= count) continue;
    most = shape;
    count = own;
  }
  return most;
}

function isQuoted(line: string): boolean {
  return /^["'“‘«]/.test(line);
}

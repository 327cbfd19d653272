import type { Block } from './blocks';
import { endsSentence, toLine } from './to-line';
import { isAlike, wordsOf } from './words-of';

/** Lines that are never an article's own words, whatever they stand in. Whole lines only. */
const LINES: readonly RegExp[] = [
  /^(?:advert(?:isement|ising)?s?|ad|sponsored|promoted|loading.*|comments?|share|print|email|tweet|reply|menu|close|video|gallery|topics|tags|related|listen|watch)[:\s.…]*$/i,
  /^(?:(?:story|article) )?continues? (?:reading )?(?:below|after).*$/i,
  /^(?:scroll|skip) (?:down|past|to|ad)\b.*$/i,
  /^(?:read|see|watch|listen|hear|find)(?: (?:more|also|next|now|on|this|the full \w+))?\s*:.*$/i,
  /^(?:read more|also read|see also|more on this(?: story)?|related (?:stories|articles|content|topics|coverage|reading)|you may also like|recommended(?: for you)?|don.t miss|trending(?: now)?|most (?:read|popular)|more (?:from|on|stories|news)\b.{0,60}|in this (?:story|article)|editors? picks?)[:.]?$/i,
  /^(?:image|photo|picture|pic|video|graphic)s?(?: credit| source| by| caption)?\s*:.*$/i,
  /^(?:\(?(?:image|photo|picture|pic)s?:.*\)?|getty images.*|image (?:source|caption|copyright),?.*|media caption.*|©.*|copyright ©?.*|all rights reserved.*)$/i,
  /\((?:image|photo|picture|pic)s?(?: credit)?\s?: [^)]{1,80}\)$/i,
  /^.{0,80}\ball rights reserved\b.{0,60}$/i,
  /^\(?published (?:on )?(?:mon|tue|wed|thu|fri|sat|sun|\d).{0,60}\)?$/i,
  /^(?:last )?(?:updated|modified)\b.{0,60}\d.{0,30}$/i,
  /^(?:share|print|email|save|comments?|tweet|copy link|facebook|twitter|whatsapp|linkedin|x|bluesky|reddit)(?:\s*[·|•,/-]\s*[\w\s]{2,24})+$/i,
  /^\d+ (?:comments?|shares?|min(?:ute)?s? read)$/i,
];

/** A line that asks the reader to do something for the paper. */
const APPEAL =
  /^(?:please |to )?(?:sign up|subscribe|follow (?:us|the|our)|like us|join (?:us|our|the)|support (?:us|our|the work)|donate|download (?:our|the)|get (?:our|the latest|in touch)|click (?:here|to)|email (?:us|your)|contact (?:us|the (?:news|editor|author))|listen (?:and|to|now|here|on)|watch (?:live|now|the|our)|stay up to date|register|log in|sign in|become a|send (?:us|your)|have you (?:got )?(?:a story|any)|do you have (?:a story|more)|got a (?:story|tip)|tell us|for more (?:stories|news|information)|to (?:read|see|get) more|visit our|we (?:use|value) (?:your|cookies)|this (?:site|website) uses cookies|since you.re here|this article (?:was|is|originally)|if you (?:have|liked|enjoyed|would like)|enjoy(?:ed|ing)? )\b/i;
/** The same, where it stands in a shape that the article's own paragraphs do not have. */
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

/** The blocks that are the article's own: without what stands before and after it, and without what papers put between. */
export function dropBoilerplate(blocks: readonly Block[], title: string): readonly Block[] {
  const shape = mainShape(blocks);
  const kept = dropFromHead(blocks, title).filter((block) => !isBoilerplate(block, shape));
  return dropFromTail(dropFromTop(kept));
}

/** Everything up to the headline, where that stands among the blocks before most of the text. */
function dropFromHead(blocks: readonly Block[], title: string): readonly Block[] {
  const wanted = wordsOf(title);
  const all = blocks.reduce((sum, block) => sum + block.chars, 0);
  let read = 0;
  let headline = -1;
  for (const [i, block] of blocks.entries()) {
    if (read > all * 0.3) break;
    const isTitle = block.isHeading && isAlike(wordsOf(toLine(block)), wanted);
    // Without a heading that says the title, the first of the first rank stands for it; later ones may be crossheads.
    if (isTitle || (headline < 0 && block.element.localName === 'h1')) headline = i;
    read += block.chars;
  }
  return blocks.slice(headline + 1);
}

/** Lines before the first sentence: names, dates, the headline once more. */
function dropFromTop(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => !isTopLine(block));
  return first < 0 ? [] : blocks.slice(first);
}

function isTopLine(block: Block): boolean {
  const line = toLine(block);
  if (DATE_LINE.test(line) || BYLINE.test(line)) return true;
  if (block.isHeading) return false;
  return line.length < 60 && !/[:;]$/.test(line) && !endsSentence(line);
}

/** Lines after the last sentence, and headings that nothing follows. */
function dropFromTail(blocks: readonly Block[]): readonly Block[] {
  let end = blocks.length;
  while (end > 0 && isTailLine(blocks[end - 1] as Block)) end--;
  return blocks.slice(0, end);
}

function isTailLine(block: Block): boolean {
  const line = toLine(block);
  if (block.isHeading || DATE_LINE.test(line)) return true;
  if (block.linked > block.chars * 0.6 && block.chars < 200) return true;
  if (line.length < 400 && SIGNATURE.test(line)) return true;
  return (
    line.length < 50 && !endsSentence(line) && block.element.localName !== 'li' && block.element.localName !== 'td'
  );
}

/** Longer lines are sentences of the article, whatever words they hold. */
const LONGEST_LABEL = 200;
const LONGEST_APPEAL = 300;

function isBoilerplate(block: Block, shape: string): boolean {
  if (block.chars >= LONGEST_APPEAL) return false;
  const line = toLine(block);
  if (block.chars < 10 && !/[\p{L}\p{N}]/u.test(line)) return true;
  if (line.length < LONGEST_LABEL && isLabel(line)) return true;
  const isOdd = shapeOf(block) !== shape;
  if ((isOdd || block.linked > 0) && APPEAL.test(line)) return true;
  return isOdd && !isQuoted(line) && WEAK_APPEAL.test(line);
}

function isLabel(line: string): boolean {
  // A sentence of some length is none; most lines of an article are, and need no further look.
  const isSentence = line.length > 80 && endsSentence(line) && !LABEL_START.test(line);
  return !isSentence && LINES.some((pattern) => pattern.test(line));
}

const LABEL_START =
  /^(?:\(|read|see|watch|listen|hear|find|image|photo|picture|pic|video|graphic|getty|©|copyright|all|scroll|skip|last|updated|published|story|article|continue)/i;

/** The kind of element that most of the text stands in. */
function mainShape(blocks: readonly Block[]): string {
  const chars = new Map<string, number>();
  for (const block of blocks) {
    const shape = shapeOf(block);
    chars.set(shape, (chars.get(shape) ?? 0) + block.chars);
  }
  let most = '';
  for (const [shape, count] of chars) if (count > (chars.get(most) ?? 0)) most = shape;
  return most;
}

function shapeOf({ element }: Block): string {
  return `${element.parentElement ? tagOf(element.parentElement) : ''}>${tagOf(element)}`;
}

function tagOf(element: Element): string {
  return element.hasAttributes() ? `${element.localName}.${element.getAttribute('class')}` : element.localName;
}

function isQuoted(line: string): boolean {
  return /^["'“‘«]/.test(line);
}

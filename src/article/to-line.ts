import { type Block, dataOf } from './blocks';

const UNEVEN = /\s{2}|[^\S ]/;

/** A block's words on one line; the same string each time. */
export function toLine(block: Block): string {
  block.line ??= join(block);
  return block.line;
}

function join(block: Block): string {
  const isOne = block.to - block.from === 1;
  const line = (isOne ? (block.page.data[block.from] as string) : dataOf(block).join('')).trim();
  // Two single spaces may have met where two nodes did.
  return (isOne && block.isEven) || !UNEVEN.test(line) ? line : line.replace(/\s+/g, ' ');
}

/** Whether a line ends as a sentence does, closing quotation marks aside. By its last characters alone: it is asked of every line. */
export function endsSentence(line: string): boolean {
  let last = line.length - 1;
  while (last > 0 && CLOSING.has(line.charCodeAt(last))) last--;
  return last >= 0 && FINAL.has(line.charCodeAt(last));
}

const codesOf = (characters: string): ReadonlySet<number> => new Set([...characters].map((one) => one.charCodeAt(0)));
const CLOSING = codesOf('"\'”’»)]');
const FINAL = codesOf('.!?…。！？');

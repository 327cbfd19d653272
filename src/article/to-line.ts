import type { Block } from './blocks';

const lines = new WeakMap<Block, string>();
const UNEVEN = /\s{2}|[^\S ]/;

/** A block's words on one line; the same string each time. */
export function toLine(block: Block): string {
  let line = lines.get(block);
  if (line === undefined) {
    line = join(block).trim();
    if (UNEVEN.test(line)) line = line.replace(/\s+/g, ' ');
    lines.set(block, line);
  }
  return line;
}

function join({ texts }: Block): string {
  if (texts.length === 1) return texts[0]?.data ?? '';
  let line = '';
  for (const text of texts) line += text ? text.data : ' ';
  return line;
}

/** Whether a line ends as a sentence does, closing quotation marks aside. By its last characters alone: it is asked of every line. */
export function endsSentence(line: string): boolean {
  let last = line.length - 1;
  while (last > 0 && CLOSING.includes(line.charAt(last))) last--;
  return last >= 0 && FINAL.includes(line.charAt(last));
}

const CLOSING = '"\'”’»)]';
const FINAL = '.!?…。！？';

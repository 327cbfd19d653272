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

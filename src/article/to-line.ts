import type { Block } from './blocks';

/** A block's words on one line. */
export function toLine(block: Block): string {
  let line = '';
  for (const text of block.texts) line += text ? text.data : ' ';
  return line.replace(/\s+/g, ' ').trim();
}

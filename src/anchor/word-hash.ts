import { foldCode } from '../text/characters';

/** FNV-1a of text[start, end) over folded codes without grouping commas, as `Word.key` has none. */
export function hashWord(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    const code = foldCode(text.charCodeAt(i));
    if (code !== 44) hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash;
}

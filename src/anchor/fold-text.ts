/**
 * A text as it is compared: white space of any kind and length is one space, none at the ends; quotation marks and
 * dashes of every shape are the plain ones. So reflowing or retyping a page changes nothing.
 */
export interface FoldedText {
  readonly codes: Uint16Array;
  /** `at[i]` is the offset of folded code `i` in the text it was folded from (UTF-16 code units). */
  readonly at: Uint32Array;
}

export const SPACE = 32;
const HYPHEN = 45;
const SINGLE = 39;
const DOUBLE = 34;

/** What one UTF-16 code is compared as. */
function foldCode(code: number): number {
  if (code < 0xa0) return code <= SPACE || code === 0x7f || code === 0x85 ? SPACE : code;
  if (code < 0x2000) return foldLow(code);
  if (code <= 0x205f) return foldPunctuation(code);
  if (code === 0x2212) return HYPHEN;
  return code === 0x3000 ? SPACE : code;
}

function foldLow(code: number): number {
  if (code === 0xa0 || code === 0x1680) return SPACE;
  if (code === 0xab || code === 0xbb) return DOUBLE;
  return code === 0xb4 || code === 0x2bc ? SINGLE : code;
}

function foldPunctuation(code: number): number {
  if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return SPACE;
  if (code >= 0x2010 && code <= 0x2015) return HYPHEN;
  if ((code >= 0x2018 && code <= 0x201b) || code === 0x2032) return SINGLE;
  return (code >= 0x201c && code <= 0x201f) || code === 0x2033 ? DOUBLE : code;
}

/** Folds a text; linear in its length. */
export function foldText(text: string): FoldedText {
  const codes = new Uint16Array(text.length);
  const at = new Uint32Array(text.length);
  let length = 0;
  let isSpaced = false;
  for (let i = 0; i < text.length; i++) {
    const code = foldCode(text.charCodeAt(i));
    if (code === SPACE) {
      isSpaced = length > 0;
      continue;
    }
    if (isSpaced) {
      codes[length] = SPACE;
      at[length++] = i - 1;
      isSpaced = false;
    }
    codes[length] = code;
    at[length++] = i;
  }
  return { codes: codes.subarray(0, length), at: at.subarray(0, length) };
}

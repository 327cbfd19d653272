/**
 * Bytes as printable text, two characters for thirteen bits: what ships deflated is a thirteenth smaller so than in base 64. The digits are the
 * characters from space to `~` without `"`, `$`, backslash and backtick, so that no string of a script has to escape one.
 */
const FIRST = 32;
const DIGITS = 91;
/** What two digits hold: 91 times 91 is just above two to the thirteenth. */
const PAIR_BITS = 13;
/** What one digit holds, for the last bits. */
const DIGIT_BITS = 6;

/** The text of some bytes. */
export function toBase91(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held += byte << bits;
    bits += 8;
    if (bits < PAIR_BITS) continue;
    text += toPair(held % 2 ** PAIR_BITS);
    held >>= PAIR_BITS;
    bits -= PAIR_BITS;
  }
  return bits === 0 ? text : text + toPair(held).slice(0, bits > DIGIT_BITS ? 2 : 1);
}

/** The bytes again. */
export function fromBase91(text: string): Uint8Array {
  const isOdd = text.length % 2;
  const bytes = new Uint8Array(((text.length - isOdd) * (PAIR_BITS / 2) + isOdd * DIGIT_BITS) >> 3);
  let held = 0;
  let bits = 0;
  let to = 0;
  for (let at = 0; at < text.length; at += 2) {
    held += (toDigit(text, at) + (at + 1 < text.length ? toDigit(text, at + 1) * DIGITS : 0)) << bits;
    for (bits += PAIR_BITS; bits >= 8; bits -= 8, held >>= 8) bytes[to++] = held;
  }
  return bytes;
}

function toPair(value: number): string {
  return toCharacter(value % DIGITS) + toCharacter(Math.floor(value / DIGITS));
}

function toCharacter(digit: number): string {
  let code = digit + FIRST;
  for (const left of LEFT_OUT) if (code >= left) code++;
  return String.fromCharCode(code);
}

function toDigit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code - FIRST - (code > 34 ? 1 : 0) - (code > 36 ? 1 : 0) - (code > 92 ? 1 : 0) - (code > 96 ? 1 : 0);
}

/** Codes of the four characters. */
const LEFT_OUT = [34, 36, 92, 96];

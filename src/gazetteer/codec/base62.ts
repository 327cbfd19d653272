const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A whole number in exactly `width` characters of base 62. Throws where it does not fit. */
export function toBase62(value: number, width: number): string {
  let rest = value;
  let written = '';
  for (let i = 0; i < width; i++) {
    written = DIGITS.charAt(rest % 62) + written;
    rest = Math.floor(rest / 62);
  }
  if (rest !== 0 || !Number.isInteger(value)) throw new Error(`${value} does not fit ${width} characters of base 62.`);
  return written;
}

/** The number in the `width` characters at `at`; digits are found by their code, which is faster than by a table. */
export function fromBase62(text: string, at: number, width: number): number {
  let value = 0;
  for (let i = at; i < at + width; i++) {
    const code = text.charCodeAt(i);
    value = value * 62 + (code < 58 ? code - 48 : code < 91 ? code - 55 : code - 61);
  }
  return value;
}

/**
 * Bytes as printable text, five characters for four bytes: what ships deflated is a sixteenth smaller so than in base 64. The digits are the
 * characters from `(` to `~` without backslash and backtick, so that no string of a script has to escape one.
 */
const FIRST = 40;

/** The text of some bytes. */
export function toBase85(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    let value = 0;
    for (let i = 0; i < 4; i++) value = value * 256 + (bytes[at + i] ?? 0);
    let group = '';
    for (let i = 0; i < 5; i++) {
      const code = (value % 85) + FIRST;
      group = String.fromCharCode(code + (code > 91 ? 1 : 0) + (code > 94 ? 1 : 0)) + group;
      value = Math.floor(value / 85);
    }
    // A last group that is not full needs one character more than it has bytes.
    text += group.slice(0, bytes.length - at + 1);
  }
  return text;
}

/** The bytes again. */
export function fromBase85(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 4) / 5));
  for (let at = 0, to = 0; at < text.length; at += 5, to += 4) {
    let value = 0;
    for (let i = at; i < at + 5; i++) {
      const code = i < text.length ? text.charCodeAt(i) : 126;
      value = value * 85 + code - FIRST - (code > 92 ? 1 : 0) - (code > 96 ? 1 : 0);
    }
    // What lies behind the end is dropped.
    for (let i = 3; i >= 0; i--, value = Math.floor(value / 256)) bytes[to + i] = value % 256;
  }
  return bytes;
}

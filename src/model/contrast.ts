/** Relative luminance of red, green and blue, each 0 to 1; the answer too (WCAG 2.2). */
export function luminance([red, green, blue]: readonly [number, number, number, ...number[]]): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast of two colours written `#rrggbb`: 1 to 21 (WCAG 2.2). */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map((hex) => luminance(toParts(hex))).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function toParts(hex: string): readonly [number, number, number] {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

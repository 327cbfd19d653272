import { inflateSync } from 'node:zlib';

/** The colours that a PDF file paints lines, areas and letters in, as "#rrggbb"; those of its pictures are not among them. */
export function inksOfPdf(file: Buffer): ReadonlySet<string> {
  const inks = new Set<string>();
  for (const content of contentsOf(file)) {
    for (const [, ...parts] of content.matchAll(/(?<![\d.])([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)\b/g))
      inks.add(
        `#${parts
          .map((part) =>
            Math.round(Number(part) * 255)
              .toString(16)
              .padStart(2, '0'),
          )
          .join('')}`,
      );
  }
  return inks;
}

/** What stands in its compressed streams. */
function contentsOf(file: Buffer): string[] {
  const text = file.toString('latin1');
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ 0: word, index }) => {
    if (text.slice(index - 3, index) === 'end') return [];
    const start = index + word.length;
    try {
      return [inflateSync(file.subarray(start, text.indexOf('endstream', start))).toString('latin1')];
    } catch {
      // A picture or a font in another packing.
      return [];
    }
  });
}

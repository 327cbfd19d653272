import { luminance } from '../model/contrast';
import type { Ground } from '../model/highlight-names';

/** Red, green, blue and alpha, each 0 to 1. */
type Colour = readonly [number, number, number, number];

/** Whether the words of an element stand on light or on dark, by what the page paints there. */
export function readPageGround(element: Element): Ground {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    // A picture behind the words hides what colour they stand on; the words themselves tell.
    if (style.backgroundImage.includes('url(')) break;
    const colour = parseColour(style.backgroundColor);
    if (colour && colour[3] > 0.5) return luminance(colour) < 0.22 ? 'dark' : 'light';
  }
  const ink = parseColour(getComputedStyle(element).color);
  return ink && luminance(ink) > 0.4 ? 'dark' : 'light';
}

/** A computed colour in sRGB; undefined for notations that few pages use. */
export function parseColour(value: string): Colour | undefined {
  const rgb = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+)(%?))?/.exec(value);
  if (rgb) return toColour(rgb, 255);
  const srgb = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+)(%?))?/.exec(value);
  return srgb ? toColour(srgb, 1) : undefined;
}

function toColour(match: RegExpExecArray, scale: number): Colour {
  const alpha = match[4] === undefined ? 1 : Number(match[4]) / (match[5] ? 100 : 1);
  return [Number(match[1]) / scale, Number(match[2]) / scale, Number(match[3]) / scale, alpha];
}

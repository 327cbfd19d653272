/** Longest quote that goes into a fragment whole; longer ones name only their first and last words. */
const WHOLE = 120;
const EDGE_WORDS = 5;

/**
 * The address of a page that opens at a sentence: `url#:~:text=…` (https://wicg.github.io/scroll-to-text-fragment/).
 * Browsers without text fragments open the page at its top. A fragment already on the url is replaced.
 */
export function toTextFragmentUrl(url: string, sentence: string): string {
  const base = url.replace(/#.*$/s, '');
  const words = sentence.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return base;
  const whole = words.join(' ');
  if (whole.length <= WHOLE || words.length <= EDGE_WORDS * 2) return `${base}#:~:text=${encode(whole)}`;
  const first = words.slice(0, EDGE_WORDS).join(' ');
  const last = words.slice(-EDGE_WORDS).join(' ');
  return `${base}#:~:text=${encode(first)},${encode(last)}`;
}

/** Percent-encoding that also covers what a text directive gives a meaning of its own: comma, ampersand, dash. */
function encode(text: string): string {
  // A lone surrogate cannot be encoded; the replacement character can.
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
}

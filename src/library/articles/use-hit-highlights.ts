import { useEffect } from 'preact/hooks';
import { findHits, toQuery } from '../../text/search-query';

/** Registered on our own page only, where no site can read it. */
const NAME = 'gatelog-search-hits';

/** Paints the words of the search in an article's text; `on` changes when the text does. */
export function useHitHighlights(place: () => Element | null, typed: string, on: unknown): void {
  // The text is found by `place` once it is rendered.
  useEffect(() => {
    const query = toQuery(typed);
    const root = place();
    // happy-dom has no highlights; without them the text is only not painted.
    if (!root || query.length === 0 || !('highlights' in CSS)) return undefined;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const highlight = new Highlight();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { start, end } of findHits(node.nodeValue ?? '', query)) {
        highlight.add(
          new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
        );
      }
    }
    CSS.highlights.set(NAME, highlight);
    return () => {
      CSS.highlights.delete(NAME);
    };
  }, [place, typed, on]);
}

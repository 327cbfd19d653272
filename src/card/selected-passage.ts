import { toSelectors } from '../anchor/describe';
import type { OpenPage } from '../content/open-page';
import { findSelectedRange } from '../content/selected-range';
import type { Passage } from '../model/annotation-draft';

/** The passage of the article that is selected on the page; undefined where none is, or none of the article's words. */
export function findSelectedPassage(page: OpenPage): Passage | undefined {
  const range = findSelectedRange(page.reading.text.documents);
  const span = range && page.reading.text.toSpan(range);
  const { text } = page.reading.text;
  return span && text.slice(span.start, span.end).trim() ? toSelectors(text, span.start, span.end) : undefined;
}

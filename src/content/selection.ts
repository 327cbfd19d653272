import { toSelectors } from '../anchor/describe';
import type { Passage } from '../model/annotation-draft';
import type { OpenPage } from './open-page';

/** The passage of the article that is selected on the page; undefined where none is, or none of the article's words. */
export function findSelectedPassage(page: OpenPage): Passage | undefined {
  const range = findSelectedRange();
  const span = range && page.reading.text.toSpan(range);
  const { text } = page.reading.text;
  return span && text.slice(span.start, span.end).trim() ? toSelectors(text, span.start, span.end) : undefined;
}

export function findSelectedRange(): Range | undefined {
  const selection = document.getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
}

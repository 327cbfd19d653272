import { toSelectors } from '../anchor/describe';
import type { Passage } from '../model/annotation-draft';
import type { OpenPage } from './open-page';

/** The passage of the article that is selected on the page; undefined where none is, or none of the article's words. */
export function findSelectedPassage(page: OpenPage): Passage | undefined {
  const range = findSelectedRange(page.reading.text.documents);
  const span = range && page.reading.text.toSpan(range);
  const { text } = page.reading.text;
  return span && text.slice(span.start, span.end).trim() ? toSelectors(text, span.start, span.end) : undefined;
}

/** What is selected, in the page or in one of these documents of its frames; each may have a selection: the one with the focus counts first. */
export function findSelectedRange(documents: readonly Document[] = []): Range | undefined {
  const { contentDocument } = (document.activeElement ?? {}) as Partial<HTMLIFrameElement>;
  const focused = documents.filter((one) => one === contentDocument);
  for (const one of [...focused, document, ...documents]) {
    const selection = one.getSelection();
    if (selection && !selection.isCollapsed && selection.rangeCount > 0) return selection.getRangeAt(0);
  }
  return undefined;
}

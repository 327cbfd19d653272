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

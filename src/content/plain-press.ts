/** Whether a click is meant for the words under it: links and buttons of the page keep theirs, and a selection is no click. */
export function isPlainPress(event: MouseEvent): boolean {
  return event.button === 0 && !isOnControl(event) && !hasSelection(event);
}

function isOnControl(event: Event): boolean {
  // By its type number: an element of a frame is no instance of this window's Element.
  const target = event.composedPath()[0] as Node | undefined;
  return (
    target?.nodeType === 1 &&
    (target as Element).closest(
      'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [contenteditable]',
    ) !== null
  );
}

function hasSelection({ view }: MouseEvent): boolean {
  return (view ?? window).document.getSelection()?.isCollapsed === false;
}

/** A place in CSS pixels of the page's viewport. */
interface Origin {
  readonly x: number;
  readonly y: number;
}

/** Where the viewport of a document starts in that of the page: 0, 0 for the page's own, further in for its frames. */
export function frameOrigin(document: Document): Origin {
  let x = 0;
  let y = 0;
  for (let frame = frameOf(document); frame; frame = frameOf(frame.ownerDocument)) {
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
  }
  return { x, y };
}

/** A pointer's place in the page, in whichever of its frames it moved. */
export function pointOf(event: MouseEvent): Origin {
  const { x, y } = event.view ? frameOrigin(event.view.document) : { x: 0, y: 0 };
  return { x: event.clientX + x, y: event.clientY + y };
}

/** The frame around a document; null for the page itself, and for a page that stands in another site's frame. */
function frameOf(document: Document): Element | null {
  return document.defaultView?.frameElement ?? null;
}

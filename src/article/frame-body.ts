/** Frames with less text are adverts and counters. */
const SHORTEST = 250;

/** The body of a frame that this page may look into, where it holds enough to be read; undefined for every other element. */
export function findFrameBody(element: Element): HTMLElement | undefined {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return undefined;
  // Null where the frame is of another origin.
  const body = (element as HTMLIFrameElement).contentDocument?.body;
  return body && (body.textContent ?? '').length >= SHORTEST ? body : undefined;
}

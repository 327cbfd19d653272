/** Settles when the page has its text and is shown or about to be: not while it is loaded ahead on a guess. */
export async function whenReady(document: Document): Promise<void> {
  if (document.readyState === 'loading') await once(document, 'DOMContentLoaded');
  if ('prerendering' in document && document.prerendering) await once(document, 'prerenderingchange');
}

function once(target: EventTarget, type: string): Promise<void> {
  return new Promise((resolve) => {
    target.addEventListener(type, () => resolve(), { once: true });
  });
}

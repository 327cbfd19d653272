/** The ways into closed shadow roots that the browsers give extensions alone. */
interface Opener {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}
type Host = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Takes away what an earlier Gatelog left on the page: Firefox ends an extension that is updated together with its scripts, which
 * then cannot close their card, and nobody answers for its buttons any more.
 */
export function removeLeftovers(document: Document): void {
  for (const host of [...document.documentElement.children] as Host[]) {
    if (host.localName !== 'div') continue;
    const root = host.openOrClosedShadowRoot ?? (globalThis as Opener).chrome?.dom?.openOrClosedShadowRoot(host);
    if (root?.querySelector('[data-ground]')) host.remove();
  }
}

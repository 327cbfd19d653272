type Child = Node | string | undefined | false;

interface Properties {
  readonly class?: string;
  readonly [attribute: string]: string | undefined;
}

/**
 * An element with attributes and children. Strings become text, never markup: they may come from a hostile page.
 * Addresses go through `link`.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(properties)) {
    if (value !== undefined) made.setAttribute(attribute, value);
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

/** A button that does one thing. */
export function button(label: string, className: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, label);
  made.addEventListener('click', onPress);
  return made;
}

/** A link to another page's sentence, opened beside this one; plain text where the address is no web address. */
export function link(label: string, href: string, title?: string): HTMLElement {
  if (!/^https?:\/\//i.test(href)) return element('span', {}, label);
  return element('a', { href, target: '_blank', rel: 'noreferrer noopener', title }, label);
}

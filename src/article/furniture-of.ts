import { type Furniture, findFurniture } from './furniture';
import type { TagKind } from './tags';

const ROLES: Readonly<Record<string, Furniture>> = {
  navigation: 'menu',
  menu: 'menu',
  menubar: 'menu',
  banner: 'menu',
  search: 'menu',
  tablist: 'menu',
  toolbar: 'sharing',
  complementary: 'related',
  contentinfo: 'foot',
  dialog: 'consent',
  alertdialog: 'consent',
};

const NAMES: Readonly<Record<string, Furniture>> = {
  aside: 'related',
  footer: 'foot',
  figcaption: 'caption',
  figure: 'caption',
  address: 'author',
  form: 'newsletter',
};

/** The furniture that an element is by its name, its role, or its class names and id; `isBare` says that it has no attributes. */
export function furnitureOf(element: Element, kind: TagKind, isBare: boolean): Furniture | undefined {
  const named = kind === 'block' ? NAMES[element.localName] : undefined;
  if (named || isBare) return named;
  const role = element.getAttribute('role');
  const byRole = role ? ROLES[role] : undefined;
  return byRole ?? findFurniture(element.getAttribute('class') ?? '', element.id);
}

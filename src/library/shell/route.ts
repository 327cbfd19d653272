import type { EntityKey } from '../../model/entity-key';
import { MENTION_TYPES, type MentionType } from '../../model/mention';
import { type Filters, fromParams, NO_FILTERS, toParams } from './filters';

/** The lists of the library, and the pages about it. */
export const SECTIONS = [
  'articles',
  'prisons',
  'officials',
  'organisations',
  'figures',
  'annotations',
  'conflicts',
  'corrections',
  'kept',
] as const;
export type Section = (typeof SECTIONS)[number];

/** What is open beside the list. */
export type Opened =
  | { readonly kind: 'article'; readonly id: string }
  | { readonly kind: 'entity'; readonly key: EntityKey }
  | { readonly kind: 'annotation'; readonly id: string };

/** A place in the library; its address is everything that is needed to come back to it. */
export interface Route {
  readonly section: Section;
  readonly opened?: Opened;
  readonly filters: Filters;
}

export const SECTION_OF: Readonly<Record<MentionType, Section>> = {
  prison: 'prisons',
  official: 'officials',
  organisation: 'organisations',
  statistic: 'figures',
};

/** The kind of thing that a section lists, for the four that list entities and measures. */
export function typeOf(section: Section): MentionType | undefined {
  return MENTION_TYPES.find((type) => SECTION_OF[type] === section);
}

/**
 * Reads `#/article/1197dc3f0097a6?q=riot`, and what cards and popup ask for: `#/prison:bedford`, `#/annotations/<id>`. What it
 * does not understand leads to the articles; it never throws.
 */
export function toRoute(hash: string): Route {
  const bare = decode(hash.replace(/^#\/?/, ''));
  // A key may hold a question mark, so it is the whole of the address.
  if (isEntityKey(bare))
    return { section: SECTION_OF[typeIn(bare)], opened: { kind: 'entity', key: bare }, filters: NO_FILTERS };
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const filters = fromParams(new URLSearchParams(search));
  const [head = '', ...rest] = path.split('/').map(decode);
  const name = rest.join('/');
  if (head === 'article' && name) return { section: 'articles', opened: { kind: 'article', id: name }, filters };
  if ((head === 'annotation' || head === 'annotations') && name)
    return { section: 'annotations', opened: { kind: 'annotation', id: name }, filters };
  const key = head === 'entity' ? name : `${head}:${name}`;
  if (name && isEntityKey(key)) return { section: SECTION_OF[typeIn(key)], opened: { kind: 'entity', key }, filters };
  return { section: SECTIONS.find((section) => section === head) ?? 'articles', filters };
}

/** The address of a place, beginning with "#/". */
export function toHash({ section, opened, filters }: Route): string {
  const params = toParams(filters).toString();
  return `#/${toPath(section, opened)}${params ? `?${params}` : ''}`;
}

function toPath(section: Section, opened: Opened | undefined): string {
  if (!opened) return section;
  return `${opened.kind}/${encodeURIComponent(opened.kind === 'entity' ? opened.key : opened.id)}`;
}

/** Address of an article, an entity or measure, or an annotation, without filters. */
export function hashOf(opened: Opened): string {
  return `#/${toPath('articles', opened)}`;
}

export function typeIn(key: EntityKey): MentionType {
  return key.slice(0, key.indexOf(':')) as MentionType;
}

function isEntityKey(text: string): text is EntityKey {
  return MENTION_TYPES.some((type) => text.startsWith(`${type}:`) && text.length > type.length + 1);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A hand-typed address with a lone "%": taken as it stands.
    return part;
  }
}

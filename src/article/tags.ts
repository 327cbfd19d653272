import { anyOrder } from '../text/any-order';
/** What an element is to the text around it. */
export type TagKind =
  /** Its text is never an article's: not shown, not prose, or made by a program. */
  | 'skipped'
  /** Takes part in a line of text. */
  | 'inline'
  | 'link'
  | 'slot'
  | 'break'
  /** May hold a document of its own, which is read in its place. */
  | 'frame'
  | 'heading'
  /** As a rule holds lines of text and no other blocks. */
  | 'line'
  /** Starts and ends a block of its own. */
  | 'block';

const NAMES: readonly (readonly [TagKind, string])[] = [
  [
    'skipped',
    anyOrder(
      'script style noscript template svg math canvas object embed audio video map select option datalist ' +
        'textarea input button progress meter dialog head title link meta menu nav rp rt',
    ),
  ],
  [
    'inline',
    anyOrder(
      'abbr acronym b bdi bdo big center-inline cite code data del dfn em font i ins kbd label mark nobr output q ruby s ' +
        'samp small span strike strong sub sup time tt u var wbr picture img amp-img',
    ),
  ],
  ['link', 'a'],
  ['slot', 'slot'],
  ['break', 'br'],
  ['frame', 'iframe frame'],
  ['heading', 'h1 h2 h3 h4 h5 h6'],
  ['line', 'p li dt dd td th pre summary'],
];

const KINDS: ReadonlyMap<string, TagKind> = new Map(
  NAMES.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)),
);

/** By an element's local name. One look-up an element: a long page has tens of thousands. */
export function tagKindOf(localName: string): TagKind {
  return KINDS.get(localName) ?? 'block';
}

const IN_LINE: ReadonlySet<TagKind> = new Set<TagKind>(['inline', 'link', 'slot']);

/** Whether an element of this kind is part of a line rather than a block of its own. */
export function isInline(kind: TagKind): boolean {
  return IN_LINE.has(kind);
}

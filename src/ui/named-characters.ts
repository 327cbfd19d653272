/** The named characters that a note in Markdown may be expected to use; others stay as they are typed. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['pound', '£'],
  ['euro', '€'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
]);

/**
 * The character that a reference such as `&pound;` names; false where it is none of the list. Stands in for the package of
 * the same name in our pages (vite.config.ts): that one asks the browser by way of innerHTML, which ours may not use.
 */
export function decodeNamedCharacterReference(name: string): string | false {
  return NAMED.get(name) ?? false;
}

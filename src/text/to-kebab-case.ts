/**
 * The id form of a name: lower case, accents and apostrophes dropped, everything else joined by single hyphens
 * ("Siân O'Hara-Jones" gives `sian-ohara-jones`). Empty where the name has no Latin letter or digit.
 */
export function toKebabCase(name: string): string {
  const space = findOnlySpace(name);
  // Nearly every name is a given name and a surname, and patterns would take ten times as long.
  if (space === 0) return name.toLowerCase();
  if (space > 0) return `${name.slice(0, space).toLowerCase()}-${name.slice(space + 1).toLowerCase()}`;
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘.]/g, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Where the space is in two words of plain letters, 0 where there is one word; -1 where the name is another. */
function findOnlySpace(name: string): number {
  let space = 0;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code === 32 && space === 0 && i > 0 && i < name.length - 1) space = i;
    else if ((code | 32) < 97 || (code | 32) > 122) return -1;
  }
  return name === '' ? -1 : space;
}

/** Names that need no more than lower case and hyphens. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/**
 * The id form of a name: lower case, accents and apostrophes dropped, everything else joined by single hyphens
 * ("Siân O'Hara-Jones" gives `sian-ohara-jones`). Empty where the name has no Latin letter or digit.
 */
export function toKebabCase(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘.]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

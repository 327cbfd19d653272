/** Names as typed, with commas between, each once. */
export function toNames(typed: string): readonly string[] {
  return [...new Set(typed.split(',').map((name) => name.trim().replace(/\s+/g, ' ')))].filter(Boolean);
}

/** A name as an id: "Sir Jane Doe" is "sir-jane-doe". */
export function toSlug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

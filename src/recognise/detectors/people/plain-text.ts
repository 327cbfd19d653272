/** Words as names are compared: lower case, straight apostrophes. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

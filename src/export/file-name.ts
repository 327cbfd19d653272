/** Characters that a name keeps; Windows, macOS, Linux and every sync service take a name made of these. */
const LONGEST = 80;

/**
 * The name of an exported file, by content and date: `gatelog-annotations-2017-03-03.csv`.
 * `content` is any words ("annotations", an article's title); `date` is YYYY, YYYY-MM or YYYY-MM-DD.
 */
export function toFileName(content: string, date: string, extension: string): string {
  return `${['gatelog', toSlug(content), toSlug(date)].filter(Boolean).join('-')}.${extension}`;
}

/** Words as part of a file name: lower case, hyphens, accents taken off, at most 80 characters; empty where nothing is left. */
export function toSlug(words: string): string {
  const slug = words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'\u2019]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return slug.replace(/^-/, '').slice(0, LONGEST).replace(/-$/, '');
}

/** A byline split for a reference manager. */
export interface PersonName {
  readonly given: string;
  readonly family: string;
}

/** Words of desks, agencies and bodies, which sign like people. */
const BODY =
  /\b(?:news|newsroom|press|association|agency|agencies|staff|desk|team|reporters?|correspondent|editor|media|reuters|ministry|department|service|online|live|the)\b/i;

/** Given and family name of a byline that is plainly one person's; undefined for agencies, several people and anything unsure. */
export function findPersonName(author: string): PersonName | undefined {
  const name = author.trim().replace(/\s+/g, ' ');
  if (
    BODY.test(name) ||
    !/^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}'’-]*\.?){1,3}$/u.test(name) ||
    / (?:and|for|of|at|in|by) /i.test(name)
  ) {
    return undefined;
  }
  // "Ludwig van Beethoven": the family name begins with its small words.
  const [, given, family] = /^(.+?) ((?:\p{Ll}\S* )*\p{Lu}\S*)$/u.exec(name) ?? [];
  return given && family ? { given, family } : undefined;
}

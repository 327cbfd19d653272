import type { ArticleInput } from '../../../model/article';

const DATE = /^\d{4}(?:-\d\d){0,2}$/;

let last: string | undefined;
let lastDate: string | undefined;

/** The date an article came out, YYYY, YYYY-MM or YYYY-MM-DD; undefined where it has none or something else stands there. */
export function dateOf({ published }: ArticleInput): string | undefined {
  // Every rule asks, for the same article.
  if (published !== last) {
    last = published;
    lastDate = published !== undefined && DATE.test(published) ? published : undefined;
  }
  return lastDate;
}

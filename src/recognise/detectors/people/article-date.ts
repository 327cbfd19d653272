import type { ArticleInput } from '../../../model/article';

const DATE = /^\d{4}(?:-\d\d){0,2}$/;

/** The date an article came out, YYYY, YYYY-MM or YYYY-MM-DD; undefined where it has none or something else stands there. */
export function dateOf({ published }: ArticleInput): string | undefined {
  return published !== undefined && DATE.test(published) ? published : undefined;
}

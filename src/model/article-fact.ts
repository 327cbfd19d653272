/** What of an article's facts a reader can put right. */
export const ARTICLE_FACTS = ['title', 'publisher', 'author', 'published'] as const;
export type FactName = (typeof ARTICLE_FACTS)[number];

/** A fact of one article as the reader says it is. */
export interface ArticleFact {
  /** Id of the article. */
  readonly article: string;
  readonly fact: FactName;
  readonly value: string;
}

/** An article with the reader's facts in place of those found on its page. */
export function withFacts<T extends { readonly [Name in FactName]?: string }>(
  article: T,
  id: string,
  facts: readonly ArticleFact[],
): T {
  const own = facts.filter((one) => one.article === id);
  if (own.length === 0) return article;
  const from = own.some(({ fact }) => fact === 'published') ? { publishedFrom: 'reader' } : {};
  return { ...article, ...Object.fromEntries(own.map(({ fact, value }) => [fact, value])), ...from };
}

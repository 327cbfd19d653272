import type { Quotation } from '../model/context';
import type { RecentArticle, RecentPassage } from '../store/schema';

/** A passage of a kept article with what a citation of it needs. */
export function toQuotation(article: RecentArticle, { sentence, start, end }: RecentPassage): Quotation {
  const { url, title, publisher, published } = article.source;
  return {
    article: article.article,
    url,
    title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    sentence,
    start,
    end,
  };
}

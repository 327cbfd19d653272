import type { PageArticle } from '../model/article';
import { words } from '../words/spoken';

/** The article as understood: title, paper, date. What is not known is said, not guessed. */
export function ArticleHeader({ article }: { readonly article: PageArticle }) {
  const publisher = article.publisher ?? new URL(article.url).hostname.replace(/^www\./, '');
  return (
    <header class="article">
      <h1>{article.title}</h1>
      <p>
        {publisher}
        {' · '}
        {article.published ? (
          <time dateTime={article.published}>{words.date(article.published)}</time>
        ) : (
          <span class="unsure">{words.say('popupNoDate')}</span>
        )}
        {article.author && ` · ${article.author}`}
      </p>
    </header>
  );
}

import type { PageArticle } from '../model/article';
import { ArticleDates } from '../ui/article-dates';
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
        <ArticleDates article={article} none={words.say('popupNoDate')} />
        {article.author && ` · ${article.author}`}
      </p>
    </header>
  );
}

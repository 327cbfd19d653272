import { callBackground } from '../messages/channel';
import { ArticleDates } from '../ui/article-dates';
import { words } from '../words/spoken';
import type { ArticleState } from './popup-state';

/** The article as understood: title, paper, date, and the way to put them right. What is not known is said, not guessed. */
export function ArticleHeader({ state: { article, id } }: { readonly state: ArticleState }) {
  const publisher = article.publisher ?? new URL(article.url).hostname.replace(/^www\./, '');
  return (
    <header class="article">
      <h1>{article.title}</h1>
      <p>
        {publisher}
        {' · '}
        <ArticleDates article={article} none={words.say('popupNoDate')} />
        {article.author && ` · ${article.author}`}{' '}
        <button type="button" class="quiet" onClick={() => callBackground.openLibrary(`#/article/${id}?facts`)}>
          {words.say('correctFacts')}
        </button>
      </p>
    </header>
  );
}

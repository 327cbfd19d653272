import type { Annotation } from '../../model/annotation';
import { deleteArticle, restoreArticle } from '../../store/delete-article';
import { openStore } from '../../store/open-store';
import type { ArticleRow } from '../../store/schema';
import { publisherOf } from '../../store/search/terms';
import { ArticleDates } from '../../ui/article-dates';
import { words } from '../../words/spoken';
import { EditFacts } from '../corrections/edit-facts';
import { ExportMenu } from '../shell/export-menu';
import { useTools } from '../shell/tools';

interface Props {
  readonly article: ArticleRow;
  readonly annotations: readonly Annotation[];
  readonly close: () => void;
}

/** The facts of an article, the way to its page, and what can be done with it. */
export function ArticleHead({ article, annotations, close }: Props) {
  const { report, complain } = useTools();
  const remove = async () => {
    try {
      const removed = await deleteArticle(await openStore(), article.id);
      close();
      if (removed)
        report({ what: words.say('articleDeleted'), undo: async () => restoreArticle(await openStore(), removed) });
    } catch (error) {
      complain(error);
    }
  };
  return (
    <header>
      <p class="kicker">
        {publisherOf(article)}
        {' · '}
        <ArticleDates article={article} none={words.say('articleNoDate')} />
        {article.author && ` · ${article.author}`}
      </p>
      <h1>{article.title || words.say('articleNoHeadline')}</h1>
      <div class="actions">
        <a class="button" href={article.canonicalUrl} target="_blank" rel="noreferrer">
          {words.say('libraryOpenPage')}
        </a>
        <ExportMenu ids={annotations.map(({ id }) => id)} name={article.title} date={article.published} />
        <button type="button" onClick={remove}>
          {words.say('libraryDelete')}
        </button>
      </div>
      <EditFacts key={JSON.stringify(article.published)} article={article} />
    </header>
  );
}

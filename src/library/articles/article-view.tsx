import { useEffect } from 'preact/hooks';
import { annotationsOf } from '../../store/annotations';
import { findArticle } from '../../store/articles';
import { deleteArticle, restoreArticle } from '../../store/delete-article';
import { openStore } from '../../store/open-store';
import { readArticles } from '../../store/read-articles';
import { publisherOf } from '../../store/search/terms';
import { formatDate } from '../../wording/format-date';
import { AnnotationCard } from '../annotations/annotation-card';
import { DetailMissing } from '../shell/detail-missing';
import { ExportMenu } from '../shell/export-menu';
import { useTools } from '../shell/tools';
import { useLoaded } from '../shell/use-loaded';
import { EarlierTexts } from './earlier-texts';
import { MarkedText } from './marked-text';
import { NamedHere } from './named-here';
import { placePassages } from './place-passages';
import { useHitHighlights } from './use-hit-highlights';

interface Props {
  readonly id: string;
  /** Where in its text to begin. */
  readonly at: number | undefined;
  /** The words that were searched for. */
  readonly typed: string;
  readonly close: () => void;
}

/** One kept article: its facts, its text with everything marked, what was saved of it, and the way to the live page. */
export function ArticleView({ id, at, typed, close }: Props) {
  const { version, report, complain } = useTools();
  const { value, problem, isOld } = useLoaded(() => readArticle(id), [id, version]);
  const isLoaded = value?.article !== undefined;
  // Another article starts at its top, or at the mention that led to it.
  useEffect(() => {
    document.getElementById('detail')?.scrollTo(0, 0);
    const mention = at === undefined ? undefined : document.getElementById(`at-${at}`);
    mention?.scrollIntoView({ block: 'center' });
    mention?.focus({ preventScroll: true });
  }, [id, isLoaded, at]);
  useHitHighlights(findText, typed, value);
  if (problem) return <DetailMissing what={problem} />;
  if (!value) return isOld ? null : <DetailMissing what="This article is not kept any more." />;
  const { article, mentions, annotations } = value;
  const remove = async () => {
    try {
      const removed = await deleteArticle(await openStore(), article.id);
      close();
      if (removed) report({ what: 'Article deleted.', undo: async () => restoreArticle(await openStore(), removed) });
    } catch (error) {
      complain(error);
    }
  };
  const passages = placePassages(article.text, annotations);
  return (
    <article class="detail-page">
      <header>
        <p class="kicker">
          {publisherOf(article)}
          {' · '}
          {article.published ? (
            <time dateTime={article.published}>{formatDate(article.published)}</time>
          ) : (
            <span class="unsure">no date found</span>
          )}
          {article.author && ` · ${article.author}`}
        </p>
        <h1>{article.title || 'Without a headline'}</h1>
        <div class="actions">
          <a class="button" href={article.canonicalUrl} target="_blank" rel="noreferrer">
            Open the page
          </a>
          <ExportMenu annotations={annotations} name={article.title} date={article.published} />
          <button type="button" onClick={remove}>
            Delete
          </button>
        </div>
      </header>
      <MarkedText text={article.text} mentions={mentions?.mentions ?? []} passages={passages} />
      {annotations.length > 0 && (
        <section aria-labelledby="saved-here">
          <h2 id="saved-here">Saved from this article</h2>
          <ul class="cards">
            {annotations.map((annotation) => (
              <li key={annotation.id}>
                <AnnotationCard annotation={annotation} isWithin />
              </li>
            ))}
          </ul>
        </section>
      )}
      <NamedHere mentions={mentions?.mentions ?? []} published={article.published} />
      <EarlierTexts article={article} />
      <footer class="fine">
        Read {article.firstRead.slice(0, 10) === article.lastRead.slice(0, 10) ? 'on' : 'first on'}{' '}
        {formatDate(article.firstRead.slice(0, 10))}
        {article.firstRead.slice(0, 10) !== article.lastRead.slice(0, 10) &&
          `, last on ${formatDate(article.lastRead.slice(0, 10))}`}
        . {article.urls.length > 1 && `Met under ${article.urls.length} addresses.`}
      </footer>
    </article>
  );
}

const findText = (): Element | null => document.querySelector('#detail .article-text');

async function readArticle(id: string) {
  const store = await openStore();
  const known = await findArticle(store, id);
  if (!known) return undefined;
  const [[row], annotations] = await Promise.all([readArticles(store, [known.id]), annotationsOf(store, known.id)]);
  return { article: known, mentions: row?.mentions, annotations };
}

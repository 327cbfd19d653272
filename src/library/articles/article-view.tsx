import { useEffect } from 'preact/hooks';
import { annotationsOf } from '../../store/annotations';
import { findArticle } from '../../store/articles';
import { openStore } from '../../store/open-store';
import { readArticles } from '../../store/read-articles';
import type { ArticleRow } from '../../store/schema';
import { words } from '../../words/spoken';
import { AnnotationCard } from '../annotations/annotation-card';
import { DetailMissing } from '../shell/detail-missing';
import { useTools } from '../shell/tools';
import { useLoaded } from '../shell/use-loaded';
import { ArticleHead } from './article-head';
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
  const { version } = useTools();
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
  if (!value) return isOld ? null : <DetailMissing what={words.say('articleMissing')} />;
  const { article, mentions, annotations } = value;
  const passages = placePassages(article.text, annotations);
  return (
    <article class="detail-page">
      <ArticleHead article={article} annotations={annotations} close={close} />
      <MarkedText text={article.text} mentions={mentions?.mentions ?? []} passages={passages} />
      {annotations.length > 0 && (
        <section aria-labelledby="saved-here">
          <h2 id="saved-here">{words.say('articleSavedFrom')}</h2>
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
      <footer class="fine">{toReadings(article)}</footer>
    </article>
  );
}

/** When an article was read, and under how many addresses. */
function toReadings({ firstRead, lastRead, urls }: ArticleRow): string {
  const [first, last] = [words.date(firstRead.slice(0, 10)), words.date(lastRead.slice(0, 10))];
  const read = first === last ? words.say('articleReadOn', first) : words.say('articleReadBetween', first, last);
  return urls.length > 1 ? `${read} ${words.say('articleAddresses', urls.length)}` : read;
}

const findText = (): Element | null => document.querySelector('#detail .article-text');

async function readArticle(id: string) {
  const store = await openStore();
  const known = await findArticle(store, id);
  if (!known) return undefined;
  const [[row], annotations] = await Promise.all([readArticles(store, [known.id]), annotationsOf(store, known.id)]);
  return { article: known, mentions: row?.mentions, annotations };
}

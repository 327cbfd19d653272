import { toReading } from '../memory/to-reading';
import type { Kept } from '../messages/calls';
import type { Annotation } from '../model/annotation';
import type { AnnotationDraft } from '../model/annotation-draft';
import type { ReadArticle } from '../model/article';
import { withFacts } from '../model/article-fact';
import { toArticleId } from '../model/article-id';
import { ProblemError } from '../model/problem';
import { withoutRejected } from '../model/rejection';
import type { Settings } from '../model/settings';
import { putAnnotationIn } from '../store/annotations';
import { findArticle, findKeptId, KEEPING_STORES, keepArticle, keepArticleIn } from '../store/articles';
import { readReaderCorrections } from '../store/corrections';
import { mergeArticle, type Reading } from '../store/merge-article';
import type { ArticleRow, Store, Writing } from '../store/schema';
import { readSettings } from '../store/settings';
import { toSource } from '../store/to-rows';
import { withStore } from '../store/with-store';
import { write } from '../store/write';

/** Keeps an article that was read, if the reader's settings say so. A failure is told in `reason`, not thrown: reading goes on. */
export async function keepRead(article: ReadArticle, isPrivateWindow: boolean): Promise<Kept> {
  const own = toArticleId(article.canonicalUrl);
  try {
    return await withStore(async (store) => {
      const known = await findArticle(store, own);
      const id = known?.id ?? own;
      const reason = isPrivateWindow ? 'private' : whyNot(await readSettings(store), article, known !== undefined);
      if (reason) return { article: id, isKept: false, reason };
      return {
        article: await keepArticle(store, await toReading(await withoutMistakes(store, article), now())),
        isKept: true,
      };
    });
  } catch (error) {
    return { article: own, isKept: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether an article was not kept though the reader wishes it to be. */
export function hasFailed(kept: Kept): kept is Kept & { readonly reason: string } {
  return kept.reason !== undefined && !['off', 'on-save', 'private'].includes(kept.reason);
}

/** Why an article is not kept, if so. Under `on-save` one that was kept for a saved passage is kept up to date. */
function whyNot(settings: Settings, article: ReadArticle, isKnown: boolean): 'off' | 'on-save' | undefined {
  if (settings.keeping === 'off' || isNeverRead(settings, article.url)) return 'off';
  return settings.keeping === 'on-save' && !isKnown ? 'on-save' : undefined;
}

function isNeverRead({ neverSites }: Settings, url: string): boolean {
  const { hostname } = new URL(url);
  return neverSites.some((site) => hostname === site || hostname.endsWith(`.${site}`));
}

/**
 * Saves a passage, and its article with it unless keeping is off: both are on disk, or neither is. Throws a sentence for the reader
 * where it could not be saved, and always from a private window.
 */
export async function savePassage(
  article: ReadArticle,
  draft: AnnotationDraft,
  isPrivateWindow: boolean,
): Promise<Annotation> {
  if (isPrivateWindow) throw new ProblemError('private');
  const id = crypto.randomUUID();
  return withStore(async (store) => {
    const reading = await toReading(await withoutMistakes(store, article), now());
    const { keeping } = await readSettings(store);
    return write(store, [...KEEPING_STORES, 'annotations'], async (tx) => {
      const row = keeping === 'off' ? await mergeOnly(tx, reading) : await keepArticleIn(tx, reading);
      const times = { created: reading.read, modified: reading.read };
      const annotation: Annotation = {
        id,
        article: row.id,
        source: toSource(row),
        ...draft,
        ...times,
        state: 'anchored',
      };
      await putAnnotationIn(tx, annotation);
      return annotation;
    });
  });
}

/** An article without the mentions that the reader said are not this, and with the reader's own facts. */
async function withoutMistakes(store: Store, article: ReadArticle): Promise<ReadArticle> {
  const { rejections, facts } = await readReaderCorrections(store);
  const own = withFacts(article, await findKeptId(store, toArticleId(article.canonicalUrl)), facts);
  return { ...own, mentions: withoutRejected(article.mentions, rejections) };
}

/** The row an article would be kept in, which is not written. */
async function mergeOnly(tx: Writing, reading: Reading): Promise<ArticleRow> {
  const known = await tx.objectStore('articles').index('ids').get(toArticleId(reading.article.canonicalUrl));
  return mergeArticle(known, reading);
}

const now = (): string => new Date().toISOString();

import type { ArticleWithMentions } from '../store/read-articles';
import { replaceArticles } from '../store/replace-articles';
import type { ChangedArticle, Correction, Store } from '../store/schema';
import type { Work } from './apply-correction';
import { withFact, withMentions } from './rows';

const BATCH = 40;
/** Rules of the mentions that a correction makes. */
const OURS: ReadonlySet<string> = new Set(['corrections', 'own-entities']);

/** Takes a correction back: what it changed in the library is as it was, and it is heard no more. Stopped, it goes on where it is called again. */
export async function undoCorrection(
  store: Store,
  correction: Correction,
  { onProgress, signal }: Work = {},
): Promise<void> {
  const all = correction.changed ?? [];
  for (let at = 0; at < all.length && !signal?.aborted; at += BATCH) {
    const batch = all.slice(at, at + BATCH);
    const ids = batch.map(({ article }) => article);
    await replaceArticles(store, ids, correction.id, (found, known = correction) => ({
      articles: found.flatMap((one) => restore(one, batch, correction) ?? []),
      correction: { ...known, changed: (known.changed ?? []).filter(({ article }) => !ids.includes(article)) },
    }));
    onProgress?.(Math.min(at + BATCH, all.length), all.length);
  }
  if (signal?.aborted) return;
  await replaceArticles(store, [], correction.id, () => ({ articles: [], correction: undefined }));
}

function restore(
  found: ArticleWithMentions,
  changes: readonly ChangedArticle[],
  correction: Correction,
): ArticleWithMentions | undefined {
  const change = changes.find(({ article }) => article === found.article.id);
  if (!change) return undefined;
  if (correction.kind === 'article-fact') return withFact(found, correction.fact, change.fact);
  const row = found.mentions;
  if (!row) return undefined;
  // A page that was read again meanwhile may have other words: what does not fit its text stays away.
  const { text } = found.article;
  const back = change.before.filter(({ mention }) => text.slice(mention.start, mention.end) === mention.text);
  const stays = row.mentions.filter(
    ({ mention }) =>
      !(change.at.includes(mention.start) && OURS.has(mention.rule)) &&
      !back.some((kept) => kept.mention.start === mention.start),
  );
  const mentions = [...stays, ...back].sort(
    (a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end,
  );
  return withMentions(found, row.sentences, mentions);
}

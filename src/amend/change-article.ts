import type { ArticleWithMentions } from '../store/read-articles';
import type { ChangedArticle, Correction, KeptMention } from '../store/schema';
import { amendMentions } from './amend-mentions';
import { withOwnNames } from './find-names';
import { withFact, withMentions } from './rows';

/** An article as a correction would have it, and what is needed to undo that. */
export interface Change {
  readonly next: ArticleWithMentions;
  readonly changed: ChangedArticle;
}

/** What a correction makes of a kept article; undefined where it changes nothing. */
export function changeArticle(found: ArticleWithMentions, correction: Correction): Change | undefined {
  const { article, mentions: row } = found;
  switch (correction.kind) {
    case 'not-this':
    case 'same-as':
      return row && toChange(found, row.sentences, amendMentions(row.mentions, correction));
    case 'own-entity': {
      const own = withOwnNames(found, correction);
      return own && toChange(found, own.sentences, own.mentions);
    }
    case 'article-fact': {
      const { fact, value } = correction;
      const was = article[fact];
      if (was === value) return undefined;
      const changed = { article: article.id, before: [], at: [], ...(was === undefined ? {} : { fact: was }) };
      return { next: withFact(found, fact, value), changed };
    }
    default:
      return undefined;
  }
}

function toChange(
  found: ArticleWithMentions,
  sentences: readonly string[],
  next: readonly KeptMention[],
): Change | undefined {
  const before = found.mentions?.mentions ?? [];
  const [old, now] = [new Set(before.map(toText)), new Set(next.map(toText))];
  const gone = before.filter((kept) => !now.has(toText(kept)));
  const come = next.filter((kept) => !old.has(toText(kept)));
  if (gone.length === 0 && come.length === 0) return undefined;
  const changed = { article: found.article.id, before: gone, at: come.map(({ mention }) => mention.start) };
  return { next: withMentions(found, sentences, next), changed };
}

const toText = (kept: KeptMention): string => JSON.stringify([kept.key, kept.mention.start, kept.mention.end]);

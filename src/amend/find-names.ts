import { findSentence } from '../memory/find-sentence';
import type { OwnEntity } from '../model/corrections';
import { toEntityKey } from '../model/entity-key';
import type { Mention } from '../model/mention';
import type { ArticleWithMentions } from '../store/read-articles';
import type { KeptMention, MentionRow } from '../store/schema';
import { tokenise } from '../text/tokens';

/** What a kept article names by the reader's own names, where nothing else is named: mentions and the sentences around them, added to its row. */
export function withOwnNames(
  { article, mentions: row }: ArticleWithMentions,
  { key, names }: OwnEntity,
): Pick<MentionRow, 'sentences' | 'mentions'> | undefined {
  const known = row?.mentions ?? [];
  const spans = findWholeWords(article.text, names).filter(
    ({ start, end }) => !known.some(({ mention }) => mention.start < end && mention.end > start),
  );
  if (spans.length === 0) return undefined;
  const tokens = tokenise(article.text);
  const sentences = [...(row?.sentences ?? [])];
  const added = spans.map(({ start, end }): KeptMention => {
    const mention = toMention(key, start, end, article.text.slice(start, end));
    const around = findSentence(tokens, start, end);
    const text = article.text.slice(around.start, around.end);
    const place = sentences.indexOf(text);
    return {
      key: toEntityKey(mention),
      mention,
      sentence: place >= 0 ? place : sentences.push(text) - 1,
      at: start - around.start,
    };
  });
  const mentions = [...known, ...added].sort(
    (a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end,
  );
  return { sentences, mentions };
}

/** Names as they are written or all in capitals, as whole words; the longest where one holds another. */
function findWholeWords(
  text: string,
  names: readonly string[],
): readonly { readonly start: number; readonly end: number }[] {
  const forms = [...new Set(names.flatMap((name) => [name, name.toUpperCase()]))].filter(Boolean);
  const escaped = forms.sort((a, b) => b.length - a.length).map((form) => quoted(form));
  if (escaped.length === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function toMention(key: OwnEntity['key'], start: number, end: number, text: string): Mention {
  const at = key.indexOf(':');
  const [type, id] = [key.slice(0, at) as 'prison' | 'official' | 'organisation', key.slice(at + 1)];
  const span = { start, end, text, certainty: 'stated', rule: 'own-entities' } as const;
  if (type === 'organisation') return { type, ...span, id };
  if (type === 'official') return { type, ...span, id, form: 'name' };
  return { type, ...span, id, form: 'name' };
}

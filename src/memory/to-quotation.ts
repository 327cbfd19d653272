import type { Quotation } from '../model/context';
import type { KeptMention, MentionRow } from '../store/schema';
import { trimQuotation } from './trim-quotation';

/** The sentence of a kept mention, trimmed, with what a citation of it needs. */
export function toQuotation(row: MentionRow, kept: KeptMention): Quotation {
  const { url, title, publisher, published } = row.source;
  const sentence = row.sentences[kept.sentence] ?? kept.mention.text;
  return {
    article: row.article,
    url,
    title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...trimQuotation(sentence, kept.at, kept.at + kept.mention.text.length),
  };
}

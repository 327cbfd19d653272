import { toQuotation } from '../../memory/to-quotation';
import type { Quotation } from '../../model/context';
import type { KeptMention, MentionRow } from '../../store/schema';
import { trimQuotation } from '../../text/trim-quotation';

/** The sentence of a kept mention, trimmed, with what a citation of it needs. */
export function quoteMention(row: MentionRow, { mention, sentence, at }: KeptMention): Quotation {
  const { article, date, source, sentences } = row;
  const quoted = trimQuotation(sentences[sentence] ?? mention.text, at, at + mention.text.length);
  return toQuotation({ article, date, source, passages: [quoted] }, quoted);
}

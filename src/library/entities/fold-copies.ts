import type { Quotation } from '../../model/context';
import type { EntityKey } from '../../model/entity-key';
import type { MentionRow } from '../../store/schema';
import { quoteMention } from './quote-mention';

/** A quotation, with the other articles that printed the same sentence. */
export interface FoldedQuotation {
  readonly quotation: Quotation;
  /** Where the mention stands in its article's text, UTF-16. */
  readonly at: number;
  /** Date that it is ordered by: published, else first read. */
  readonly date: string;
  readonly copies: readonly Quotation[];
}

/** One quotation an article, newest first; papers print the same agency report word for word, which is shown once with all of them. */
export function foldCopies(key: EntityKey, rows: readonly MentionRow[]): readonly FoldedQuotation[] {
  const folded = new Map<string, { quotation: Quotation; at: number; date: string; copies: Quotation[] }>();
  for (const row of rows) {
    const kept = row.mentions.find((mention) => mention.key === key);
    if (!kept) continue;
    const quotation = quoteMention(row, kept);
    const sentence = row.sentences[kept.sentence] ?? quotation.sentence;
    // The same short sentence years apart is no copy: reports are copied within the month.
    const place = `${row.date.slice(0, 7)} ${sentence.replace(/\s+/g, ' ')}`;
    const known = folded.get(place);
    if (known) known.copies.push(quotation);
    else folded.set(place, { quotation, at: kept.mention.start, date: row.date, copies: [] });
  }
  return [...folded.values()];
}

import { BYTE_ORDER_MARK, toCsv } from '../../export/csv';
import { toFigureRows, toFiguresHead } from '../../export/figures-csv';
import { openStore } from '../../store/open-store';
import { type ArticleWithMentions, readArticles } from '../../store/read-articles';
import { publisherOf } from '../../store/search/terms';
import { type Progress, toBlob } from '../../transfer/to-blob';
import { nameEntity } from '../entities/name-entity';
import { quoteMention } from '../entities/quote-mention';

/** One kind of table that a list of articles goes out as. */
export interface ArticleTable {
  readonly id: 'articles' | 'mentions' | 'figures';
  head(): string;
  rows(article: ArticleWithMentions): string;
}

type Cells = readonly (readonly string[])[];

const toRows = (cells: Cells): string => (cells.length === 0 ? '' : toCsv(cells));

/** What can be taken out of a list of articles, in the order of the menu. */
export const ARTICLE_TABLES: readonly ArticleTable[] = [
  {
    id: 'articles',
    head: () =>
      BYTE_ORDER_MARK + toCsv([['published', 'publisher', 'title', 'author', 'url', 'first_read', 'last_read', 'id']]),
    rows: ({ article }) =>
      toRows([
        [
          article.published ?? '',
          publisherOf(article),
          article.title,
          article.author ?? '',
          article.canonicalUrl,
          article.firstRead,
          article.lastRead,
          article.id,
        ],
      ]),
  },
  {
    id: 'mentions',
    head: () =>
      BYTE_ORDER_MARK +
      toCsv([['published', 'kind', 'name', 'key', 'printed', 'sentence', 'publisher', 'title', 'url']]),
    rows: ({ article, mentions }) =>
      toRows(
        (mentions?.mentions ?? [])
          .filter(({ mention }) => mention.type !== 'statistic')
          .map(({ key, mention, sentence }) => [
            article.published ?? '',
            mention.type,
            nameEntity(key, mention.text),
            key,
            mention.text,
            mentions?.sentences[sentence] ?? '',
            publisherOf(article),
            article.title,
            article.canonicalUrl,
          ]),
      ),
  },
  {
    id: 'figures',
    head: toFiguresHead,
    rows: ({ mentions }) =>
      mentions
        ? toFigureRows(
            mentions.mentions.flatMap((kept) =>
              kept.mention.type === 'statistic'
                ? [{ figure: kept.mention, printed: kept.mention.text, quotation: quoteMention(mentions, kept) }]
                : [],
            ),
          )
        : '',
  },
];

/** Articles a look at the disk: some 40 kB each. */
const BATCH = 50;

/** A table of the articles with these ids, read and written batch by batch. Rejects where it is stopped. */
export function exportRows(table: ArticleTable, ids: readonly string[], progress: Progress = {}): Promise<Blob> {
  return toBlob(writeRows(table, ids, progress), 'text/csv', progress.signal);
}

async function* writeRows(table: ArticleTable, ids: readonly string[], { onProgress }: Progress) {
  yield table.head();
  for (let at = 0; at < ids.length; at += BATCH) {
    for (const row of await readArticles(await openStore(), ids.slice(at, at + BATCH))) yield table.rows(row);
    onProgress?.(Math.min(at + BATCH, ids.length), ids.length);
  }
}

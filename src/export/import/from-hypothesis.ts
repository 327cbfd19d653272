import { toArticleId } from '../../model/article-id';
import { toProblem } from '../../model/problem';
import { collect, type Imported } from './imported';
import { type JsonObject, toInstant, toList, toObject, toText } from './read-value';
import { toUuid } from './to-uuid';

/**
 * Reads what Hypothesis exports (`annotations`) or its search answers (`rows`); undefined where the value is neither.
 * https://h.readthedocs.io/en/latest/api-reference/v1/
 */
export function fromHypothesis(value: unknown, now: string): Imported | undefined {
  const file = toObject(value);
  const rows = file?.annotations ?? file?.rows;
  if (!Array.isArray(rows)) return undefined;
  return collect(
    rows,
    (i) => toProblem('file-place-annotation', i + 1),
    (row) => toCandidate(row, now),
  );
}

function toCandidate(value: unknown, now: string): JsonObject | string {
  const row = toObject(value);
  if (!row) return toProblem('file-no-annotation');
  const target = toObject(toList(row.target)[0]);
  const selectors = toList(target?.selector).map(toObject);
  const quote = selectors.find((selector) => selector?.type === 'TextQuoteSelector');
  const position = selectors.find((selector) => selector?.type === 'TextPositionSelector');
  const exact = toText(quote?.exact);
  if (exact === undefined) return toProblem('file-no-words');
  const url = toText(row.uri) ?? toText(target?.source) ?? '';
  const created = toInstant(row.created) ?? now;
  return {
    id: toUuid(`hypothesis ${toText(row.id) ?? `${url} ${exact} ${created}`}`),
    article: toArticleId(url),
    source: { url, title: toText(toList(toObject(row.document)?.title)[0]) ?? url },
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: toText(quote?.prefix) ?? '',
      suffix: toText(quote?.suffix) ?? '',
    },
    position: {
      type: 'TextPositionSelector',
      start: position?.start ?? 0,
      end: position?.end ?? exact.length,
    },
    note: toText(row.text) ?? '',
    tags: toList(row.tags),
    colour: 'amber',
    created,
    modified: toInstant(row.updated) ?? created,
    state: 'anchored',
    about: [],
  };
}

import { compareFigures } from '../link/compare-figures';
import type { EarlierFigure } from '../model/context';
import type { EntityKey } from '../model/entity-key';
import type { Figure, StatisticMention } from '../model/mention';
import type { MentionRow } from '../store/schema';
import { toQuotation } from './to-quotation';

/** How many earlier figures stand beside one of today's. */
const SHOWN = 8;

/**
 * The figures that earlier articles gave under a key, newest first, each set against today's. An article that repeats a
 * figure gives it once. Where there are too many, those in another unit go first, then the oldest.
 */
export function toEarlierFigures(
  key: EntityKey,
  now: StatisticMention,
  published: string | undefined,
  rows: readonly MentionRow[],
): readonly EarlierFigure[] {
  const all = rows.flatMap((row) => figuresOf(row, key, now, published));
  const isAlike = ({ comparison }: EarlierFigure) => comparison.verdict !== 'different-unit';
  const others = all.filter((figure) => !isAlike(figure));
  const chosen = new Set([...all.filter(isAlike), ...others].slice(0, SHOWN));
  return all.filter((figure) => chosen.has(figure));
}

function figuresOf(
  row: MentionRow,
  key: EntityKey,
  now: StatisticMention,
  published: string | undefined,
): readonly EarlierFigure[] {
  const met = new Set<string>();
  return row.mentions.flatMap((kept) => {
    const { mention } = kept;
    if (kept.key !== key || mention.type !== 'statistic') return [];
    const said = `${mention.value} ${mention.high} ${mention.unit} ${mention.per}`;
    if (met.has(said)) return [];
    met.add(said);
    const comparison = compareFigures(now, mention, { now: published, earlier: row.source.published });
    return [{ figure: toFigure(mention), printed: mention.text, quotation: toQuotation(row, kept), comparison }];
  });
}

/** What a mention says, without where it stands. */
function toFigure({ type, start, end, text, certainty, rule, ...figure }: StatisticMention): Figure {
  return figure;
}

import type { EntityKey } from '../../model/entity-key';
import type { StatisticMention } from '../../model/mention';
import { type PagePlace, pageMentions } from '../../store/page-mentions';
import type { MentionRow, Store } from '../../store/schema';

/** One value of a measure, and the article that gave it. */
export interface KeptFigure {
  readonly figure: StatisticMention;
  readonly row: MentionRow;
  /** Index into `row.mentions`. */
  readonly at: number;
}

const PAGE = 100;

export interface Series {
  /** Newest article first; a value that an article repeats is there once. */
  readonly figures: readonly KeptFigure[];
  /** Where older articles go on, if there are any. */
  readonly next: PagePlace | undefined;
}

/** Every value that the newest `most` articles, or those after a place, gave for a measure and scope. */
export async function readFigures(store: Store, key: EntityKey, most: number, after?: PagePlace): Promise<Series> {
  const figures: KeptFigure[] = [];
  let next = after;
  for (let left = most; left > 0; left -= PAGE) {
    const page = await pageMentions(store, key, Math.min(PAGE, left), next);
    for (const row of page.rows) figures.push(...figuresOf(row, key));
    next = page.next;
    if (!next) break;
  }
  return { figures, next };
}

function figuresOf(row: MentionRow, key: EntityKey): readonly KeptFigure[] {
  const met = new Set<string>();
  return row.mentions.flatMap(({ key: own, mention }, at) => {
    if (own !== key || mention.type !== 'statistic') return [];
    const { value, high, unit, per, period, standing } = mention;
    const said = JSON.stringify([value, high, unit, per, period, standing]);
    if (met.has(said)) return [];
    met.add(said);
    return [{ figure: mention, row, at }];
  });
}

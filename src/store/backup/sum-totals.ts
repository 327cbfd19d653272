import type { EntityKey } from '../../model/entity-key';
import { toYearKey } from '../calendar';
import { sizeOfRecent, toRecentArticle, toRecentRow, withRecent } from '../recent';
import type { EntityRow, MentionRow, RecentArticle, Writing } from '../schema';
import { addTally, type Tally } from '../tally';
import { changeTotals, toShares } from '../totals';

/** Adds up the totals of a whole library in memory, to be written once: a row a key, not a row an article and key. */
export class TotalsSum {
  private readonly entities = new Map<EntityKey, EntityRow>();
  private readonly recent = new Map<EntityKey, readonly RecentArticle[]>();
  private readonly calendar = new Map<string, Tally>();

  add(row: MentionRow): void {
    for (const [key, share] of toShares(row)) {
      const totals = changeTotals(this.entities.get(key), undefined, share);
      if (totals) this.entities.set(key, totals);
      this.recent.set(key, withRecent(this.recent.get(key) ?? [], toRecentArticle(row, key), sizeOfRecent(key)));
      const year = toYearKey(key, row.date);
      this.calendar.set(year, addTally(this.calendar.get(year) ?? [], [[row.date, 1]], 1));
    }
  }

  /** Writes them into stores that are empty; the transaction must cover `entities`, `recent` and `calendar`. */
  async write(tx: Writing): Promise<void> {
    for (const row of this.entities.values()) {
      await tx.objectStore('entities').put(row);
      await tx.objectStore('recent').put(toRecentRow(row, this.recent.get(row.key) ?? []));
    }
    for (const [year, days] of this.calendar) await tx.objectStore('calendar').put(days, year);
  }
}

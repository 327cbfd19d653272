import type { EntityRow } from '../../store/schema';

/** A row of totals with the names it can be found by. */
export interface NamedRow {
  readonly row: EntityRow;
  readonly name: string;
  readonly names: string;
}

import type { OfficialMention } from '../../../model/mention';
import { sortBy, startOf } from '../../sort-by';

/** Where the names of an article stand, to be asked by UTF-16 offset. */
export class NamePlaces {
  /** By start; names do not overlap. */
  private readonly names: readonly OfficialMention[];

  constructor(names: readonly OfficialMention[]) {
    this.names = sortBy(names.slice(), startOf);
  }

  /** Whether a name shares a character with [start, end). */
  isTaken(start: number, end: number): boolean {
    const next = this.nextFrom(start);
    return next !== undefined && next.start < end;
  }

  /** The id of the name that starts at an offset. */
  idAt(offset: number): string | undefined {
    const next = this.nextFrom(offset);
    return next?.start === offset ? next.id : undefined;
  }

  /** The id of the name that ends at an offset. */
  idBefore(offset: number): string | undefined {
    const next = this.nextFrom(offset - 1);
    return next?.end === offset ? next.id : undefined;
  }

  /** The first name that ends behind an offset. */
  private nextFrom(offset: number): OfficialMention | undefined {
    let low = 0;
    let high = this.names.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.names[middle] as OfficialMention).end <= offset) low = middle + 1;
      else high = middle;
    }
    return this.names[low];
  }
}

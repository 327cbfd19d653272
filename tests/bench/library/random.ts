/**
 * Seeded random numbers (mulberry32, public domain, https://github.com/bryc/code): the same seed gives the same library on every
 * machine.
 */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** At least 0, below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 up to but not including `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** Few things are named often and most seldom (Zipf): the n-th of a list about n times less often than the first. */
  pickZipf<T>(list: readonly T[]): T {
    return list[Math.floor(list.length ** this.next()) - 1] as T;
  }
}

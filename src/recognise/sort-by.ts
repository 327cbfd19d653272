/** Up to so many, putting each in its place is faster than the browser's sort, which calls back for every pair. */
const FEW = 64;
const keys = new Float64Array(FEW);

/** Sorts a list in place by a number that each of it has, those with equal ones as they came, and gives it back. */
export function sortBy<T>(list: T[], keyOf: (one: T) => number): T[] {
  const { length } = list;
  if (length > FEW) return list.sort((a, b) => keyOf(a) - keyOf(b));
  for (let i = 0; i < length; i++) {
    const one = list[i] as T;
    const key = keyOf(one);
    let to = i;
    for (; to > 0 && (keys[to - 1] as number) > key; to--) {
      keys[to] = keys[to - 1] as number;
      list[to] = list[to - 1] as T;
    }
    keys[to] = key;
    list[to] = one;
  }
  return list;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

export const startOf = ({ start }: Span): number => start;

/** Longer than any name. */
const LONGEST = 1 << 20;

/** By start, the wider first. */
export const placeOf = ({ start, end }: Span): number => start * LONGEST - Math.min(end - start, LONGEST - 1);

import { organisationById } from '../../gazetteer/organisations';
import { personById } from '../../gazetteer/people';
import type { Mention } from '../../model/mention';

/** Mentions by start, without those that lie in a longer one or overlap an earlier one. */
export function withoutOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  let end = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start < end) continue;
    kept.push(mention);
    end = mention.end;
  }
  return kept;
}

/**
 * The reader's mentions as wide as the rules read the same words: "HMP Newtown" for "Newtown", "Dr Jane Doe". Inside a
 * name that the tables know ("Rye" in "HMP Rye Hill") nothing else is meant.
 */
export function widened(own: readonly Mention[], found: readonly Mention[]): readonly Mention[] {
  const byType = new Map(own.map(({ type }) => [type, withoutOverlaps(found.filter((each) => each.type === type))]));
  return own.flatMap((mention) => {
    const sorted = byType.get(mention.type) ?? [];
    const holder = sorted[firstBehind(sorted, mention.start)];
    const isWider = holder && holder.start <= mention.start && holder.end >= mention.end;
    if (!isWider || holder.text.length === mention.text.length) return [mention];
    return isListed(holder) ? [] : [{ ...mention, start: holder.start, end: holder.end, text: holder.text }];
  });
}

function isListed(mention: Mention): boolean {
  if (mention.type === 'prison') return mention.id !== null;
  if (mention.type === 'official') return personById(mention.id) !== undefined;
  return mention.type === 'organisation' && organisationById(mention.id) !== undefined;
}

/** Mentions with others in their place: what overlaps those goes, unless it is of another kind and one holds the other whole. */
export function over(mentions: readonly Mention[], others: readonly Mention[]): readonly Mention[] {
  if (others.length === 0) return mentions;
  const sorted = withoutOverlaps(others);
  return [...mentions.filter((mention) => !isPushedAside(mention, sorted)), ...sorted];
}

function isPushedAside(mention: Mention, sorted: readonly Mention[]): boolean {
  for (let i = firstBehind(sorted, mention.start); i < sorted.length; i++) {
    const other = sorted[i] as Mention;
    if (other.start >= mention.end) return false;
    if (other.type === mention.type || !isNested(mention, other)) return true;
  }
  return false;
}

/** Index of the first mention that ends behind an offset; they do not overlap one another. */
function firstBehind(sorted: readonly Mention[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as Mention).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isNested(a: Mention, b: Mention): boolean {
  if (a.start === b.start && a.end === b.end) return false;
  return (a.start <= b.start && a.end >= b.end) || (b.start <= a.start && b.end >= a.end);
}

import { toSpan } from '../link/figure-time';
import type { RecentArticle } from '../store/schema';
import { toSearchWords } from '../text/search-words';
import { likeness } from '../text/sketch';

/** Papers print an agency's report within this many days of each other. */
const NEAR_DAYS = 14;
/** A paper that prints half of a report has half of its runs of words; two reports of one event have hardly any. */
const ALIKE = 0.33;
/** Share of their words that two quoted sentences have in common, where one was only touched up; of short ones all. */
const SAME_WORDS = 0.8;
const SHORT = 6;

/** Whether two articles print the same report: nearly the same text, or nearly the same sentence in the same fortnight. */
export function isCopy(a: RecentArticle, b: RecentArticle): boolean {
  if (!isNear(a.date, b.date)) return false;
  if (a.sketch && b.sketch && likeness(a.sketch, b.sketch) >= ALIKE) return true;
  const [one, other] = [a.passages[0]?.sentence, b.passages[0]?.sentence];
  return one !== undefined && other !== undefined && isSameSentence(one, other);
}

function isNear(a: string, b: string): boolean {
  const [one, other] = [toSpan({ at: a }), toSpan({ at: b })];
  if (!one || !other) return false;
  return one.start - other.end <= NEAR_DAYS && other.start - one.end <= NEAR_DAYS;
}

function isSameSentence(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [new Set(toSearchWords(a)), new Set(toSearchWords(b))];
  if (Math.min(one.size, other.size) < SHORT) return false;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared) >= SAME_WORDS;
}

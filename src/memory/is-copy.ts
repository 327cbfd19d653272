import { toSpan } from '../link/figure-time';
import type { RecentArticle, RecentPassage } from '../store/schema';
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
  const [one, other] = [a.passages[0], b.passages[0]];
  return one !== undefined && other !== undefined && isSameSentence(one, other);
}

function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [toSpan({ at: a }), toSpan({ at: b })];
  if (!one || !other) return false;
  return one.start - other.end <= NEAR_DAYS && other.start - one.end <= NEAR_DAYS;
}

function isSameSentence(a: RecentPassage, b: RecentPassage): boolean {
  if (a.sentence === b.sentence) return true;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const [least, most] = one.size < other.size ? [one, other] : [other, one];
  if (least.size < SHORT || least.size < SAME_WORDS * most.size) return false;
  let shared = 0;
  for (const word of least) if (most.has(word)) shared++;
  return shared / (least.size + most.size - shared) >= SAME_WORDS;
}

/** Words of the sentences compared so far: each is compared with a dozen others, and in a large library all are near in time. */
const wordSets = new WeakMap<RecentPassage, ReadonlySet<string>>();

function wordsOf(passage: RecentPassage): ReadonlySet<string> {
  const known = wordSets.get(passage);
  if (known) return known;
  const words = new Set(toSearchWords(passage.sentence));
  wordSets.set(passage, words);
  return words;
}

import type { OfficialBeside } from '../model/context';
import type { Words } from '../words/words';
import { formatValue } from './format-number';
import { toPeriodLabel } from './period-label';

/** An official figure as a card and a row say it. */
export interface OfficialLine {
  /** "27.6 a day". */
  readonly value: string;
  /** "year to Sept 2018". */
  readonly when: string;
  /** "Safety in custody". */
  readonly source: string;
  /** Where that comes out; empty where it is not known. */
  readonly href: string;
  /** What the series counts, and how its value was brought to the paper's rate: the difference to what the paper says. */
  readonly note: string;
}

/** An official figure in a reader's words. */
export function describeOfficial(words: Words, official: OfficialBeside): OfficialLine {
  const { value, high, unit, per, published, definition, counts, isSure } = official;
  const parts = [definition];
  if (published) parts.push(words.say('officialPublishedAs', formatValue(words, published.value, unit, published.per)));
  if (counts) parts.push(words.say('officialCounts', counts.replaceAll('-', ' ')));
  if (!isSure) parts.push(words.say('officialSecondHand'));
  return {
    value: formatValue(words, value, unit, per, high),
    when: toPeriodLabel(words, official.period),
    source: official.publication,
    href: official.url ?? '',
    note: parts.join('; '),
  };
}

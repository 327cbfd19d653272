import type { OwnTenure } from '../../model/corrections';
import type { OfficialMention } from '../../model/mention';
import { fold } from '../../text/lexicon';
import { tokenAt } from '../../text/tokens';
import { dateOf } from '../detectors/people/article-date';
import { mayRunAt } from '../detectors/people/in-office';
import { peopleText } from '../detectors/people/people-text';
import { isComma, isDeterminer } from '../detectors/people/token-tests';
import { findOccurrences } from '../refiners/find-occurrences';
import type { Reading } from '../rule';

/**
 * Offices that stand alone and whose holder at the article's date the reader gave. Beside a name, whosever it is, an
 * office is that mention's role and no mention.
 */
export function findOwnOffices(reading: Reading, named: readonly OfficialMention[]): OfficialMention[] {
  const { input } = reading;
  const holders = holdersAt(input.corrections?.tenures ?? [], dateOf(input));
  if (holders.size === 0) return [];
  const tokens = peopleText(reading.tokens);
  const folded = { ...reading.tokens, text: fold(tokens.text) };
  // A name may touch an office, or a comma or "the" may part them.
  const taken = new Uint8Array(tokens.length + 4);
  for (const { start, end } of named) taken.fill(1, tokenAt(tokens, start), tokenAt(tokens, end - 1) + 1);
  const found: OfficialMention[] = [];
  for (const [name, person] of holders) {
    if (person === undefined) continue;
    for (const [from, to] of findOccurrences(folded, name)) {
      let before = from - 1;
      while (isDeterminer(tokens, before) || isComma(tokens, before)) before--;
      const behind = isComma(tokens, to) ? to + 1 : to;
      if (taken[before] || taken[behind] || taken.subarray(from, to).includes(1)) continue;
      taken.fill(1, from, to);
      found.push(toMention(tokens.text, tokens.start[from] as number, tokens.end[to - 1] as number, person));
    }
  }
  return found;
}

/** Folded name to holder at a date, longest name first; undefined where two can be meant. */
function holdersAt(tenures: readonly OwnTenure[], date: string | undefined): Map<string, string | undefined> {
  const holders = new Map<string, string | undefined>();
  if (date === undefined) return holders;
  const current = tenures.filter(({ start, end }) => mayRunAt(start ?? '', end ?? null, date));
  const named = current.flatMap(({ names, person }) => names.map((name) => [fold(name.trim()), person] as const));
  for (const [name, person] of named.sort(([a], [b]) => b.length - a.length)) {
    if (name) holders.set(name, !holders.has(name) || holders.get(name) === person ? person : undefined);
  }
  return holders;
}

function toMention(text: string, start: number, end: number, person: string): OfficialMention {
  return {
    type: 'official',
    form: 'office',
    start,
    end,
    text: text.slice(start, end),
    id: person.slice(person.indexOf(':') + 1),
    certainty: 'stated',
    rule: 'own-offices',
  };
}

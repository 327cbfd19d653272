import type { Mention, OfficialMention } from '../../../model/mention';
import { type Tokens, tokenAt } from '../../../text/tokens';
import { type PersonName, readName } from '../../detectors/people/person-name';

/** Whether a mention names an official, rather than an office or another kind of thing. */
export function isPersonMention(mention: Mention): mention is OfficialMention {
  return mention.type === 'official' && mention.form === 'name';
}

/** The name that a mention spans, as tokens. */
export function nameOf(tokens: Tokens, mention: OfficialMention): PersonName {
  const from = tokenAt(tokens, mention.start);
  const to = tokenAt(tokens, mention.end - 1) + 1;
  const name = readName(tokens, from);
  if (name && name.to <= to && name.parts > 0) return name;
  const parts = to - from;
  return { from, given: from, surname: Math.max(from, to - 1), to, parts, isKnownGiven: parts > 1, isHonoured: false };
}

/** The words of some tokens as the article prints them. */
export function wordsOf(tokens: Tokens, from: number, to: number): string {
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
}

import type { Mention, OfficialMention } from '../../../model/mention';
import { type Tokens, tokenAt } from '../../../text/tokens';
import type { PeopleText } from '../../detectors/people/people-text';
import { type PersonName, readName } from '../../detectors/people/person-name';

/** Whether a mention names an official, rather than an office or another kind of thing. */
export function isPersonMention(mention: Mention): mention is OfficialMention {
  return mention.type === 'official' && mention.form === 'name';
}

/** Those of some mentions that name an official. */
export function personMentions(mentions: readonly Mention[]): OfficialMention[] {
  const names: OfficialMention[] = [];
  for (const mention of mentions) if (isPersonMention(mention)) names.push(mention);
  return names;
}

/** The name that a mention spans, as tokens; the rules ask for each several times. */
export function nameOf(tokens: PeopleText, mention: OfficialMention): PersonName {
  tokens.names ??= new Map();
  const known = tokens.names.get(mention.start);
  if (known && tokens.end[known.to - 1] === mention.end) return known;
  const name = readMention(tokens, mention);
  tokens.names.set(mention.start, name);
  return name;
}

function readMention(tokens: PeopleText, mention: OfficialMention): PersonName {
  const from = tokenAt(tokens, mention.start);
  let to = from + 1;
  while (to < tokens.length && (tokens.end[to - 1] as number) < mention.end) to++;
  const name = readName(tokens, from);
  if (name && name.to <= to) return name;
  const parts = to - from;
  return { from, given: from, surname: Math.max(from, to - 1), to, parts, isKnownGiven: parts > 1, isHonoured: false };
}

/** The words of some tokens as the article prints them. */
export function wordsOf(tokens: Tokens, from: number, to: number): string {
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
}

import type { Mention, PrisonMention } from '../../../model/mention';
import { type Tokens, tokenAt } from '../../../text/tokens';
import { findWord } from '../../detectors/prisons/find-prison-words';
import type { NameClass } from '../../detectors/prisons/prison-forms';
import { prisonIndex } from '../../detectors/prisons/prison-index';

/** A prison mention with the tokens it stands on: [from, to). */
export interface PlacedPrison {
  readonly mention: PrisonMention;
  readonly from: number;
  readonly to: number;
}

/** The prison mentions in order of their start, with their tokens. */
export function toPlacedPrisons(mentions: readonly Mention[], tokens: Tokens): PlacedPrison[] {
  return mentions
    .filter((mention) => mention.type === 'prison')
    .map((mention) => ({ mention, from: tokenAt(tokens, mention.start), to: tokenAt(tokens, mention.end - 1) + 1 }))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
}

/** A bare name as the index has it: its class, and where it starts when "the" is part of it ("the Scrubs"). */
export function bareNameAt(tokens: Tokens, from: number): { readonly nameClass: NameClass; readonly from: number } {
  const index = prisonIndex();
  for (const start of [from - 1, from]) {
    const match = start >= 0 ? index.match(tokens, start) : undefined;
    const name = match && match.to > from && findWord({ from: start, to: match.to, words: match.values }, 'name');
    if (name) return { nameClass: name.nameClass, from: start };
  }
  return { nameClass: 'place', from };
}

/** A copy of a possible mention that a rule has made sure of. */
export function confirm(mention: PrisonMention, rule: string): PrisonMention {
  return { ...mention, certainty: 'inferred', rule };
}

import type { Mention, PrisonMention } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import { type Tokens, tokenAt } from '../../../text/tokens';
import type { NameClass } from '../../detectors/prisons/prison-forms';
import { prisonIndex } from '../../detectors/prisons/prison-index';

/** A prison mention with the tokens it stands on: [from, to). */
export interface PlacedPrison {
  readonly mention: PrisonMention;
  readonly from: number;
  readonly to: number;
}

/** The prison mentions in order of their start, the wider first, with their tokens. */
export function toPlacedPrisons(mentions: readonly Mention[], tokens: Tokens): PlacedPrison[] {
  const placed: PlacedPrison[] = [];
  for (const mention of mentions) {
    if (mention.type !== 'prison') continue;
    placed.push({ mention, from: tokenAt(tokens, mention.start), to: tokenAt(tokens, mention.end - 1) + 1 });
  }
  return placed.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
}

const THE = new WordSet('the');

/** A bare name as the index has it: its class, and where it starts when "the" is part of it ("the Scrubs"). */
export function bareNameAt(tokens: Tokens, from: number): { readonly nameClass: NameClass; readonly from: number } {
  const withArticle =
    from > 0 && THE.has(tokens.word[from - 1] as number) ? classAt(tokens, from - 1, from) : undefined;
  if (withArticle) return { nameClass: withArticle, from: from - 1 };
  return { nameClass: classAt(tokens, from, from) ?? 'place', from };
}

function classAt(tokens: Tokens, start: number, from: number): NameClass | undefined {
  const match = prisonIndex().match(tokens, start);
  if (!match || match.to <= from) return undefined;
  for (const word of match.values) {
    if (word.kind === 'name') return word.nameClass;
    // "Shelton Abbey" is hardly anything else; "Cork" and "Attica" are.
    if (word.kind === 'foreign' && word.isPlace) return match.to - start > 1 ? 'district' : 'place';
  }
  return undefined;
}

/** What the mentions of one prison share: its id, or its name where the tables have none. */
export function keyOf(mention: PrisonMention): string {
  return mention.id ?? mention.text;
}

/** Whether a mention is a name that needs no further evidence. */
export function isSure(mention: PrisonMention): boolean {
  return mention.certainty !== 'possible' && mention.form === 'name';
}

/** A copy of a possible mention that a rule has made sure of. */
export function confirm(mention: PrisonMention, rule: string): PrisonMention {
  return { ...mention, certainty: 'inferred', rule };
}

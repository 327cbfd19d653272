import type { Mention, PrisonMention } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import { type Tokens, tokenAt } from '../../../text/tokens';
import { findHitAt } from '../../detectors/prisons/find-prison-words';
import type { NameClass } from '../../detectors/prisons/prison-forms';
import { placeOf, sortBy } from '../../sort-by';

/** A prison mention with the tokens it stands on: [from, to). */
export interface PlacedPrison {
  readonly mention: PrisonMention;
  readonly from: number;
  readonly to: number;
}

/** A list of mentions comes from one rule to the next as it is where the rule had nothing to do. */
let lastPlaced: { readonly mentions: readonly Mention[]; readonly placed: readonly PlacedPrison[] } | undefined;

/** The prison mentions in order of their start, the wider first, with their tokens. Worked out once a list. */
export function toPlacedPrisons(mentions: readonly Mention[], tokens: Tokens): readonly PlacedPrison[] {
  if (lastPlaced?.mentions === mentions) return lastPlaced.placed;
  const placed: PlacedPrison[] = [];
  for (const mention of mentions) {
    if (mention.type !== 'prison') continue;
    placed.push({ mention, from: tokenAt(tokens, mention.start), to: tokenAt(tokens, mention.end - 1) + 1 });
  }
  sortBy(placed, ({ mention }) => placeOf(mention));
  lastPlaced = { mentions, placed };
  return placed;
}

/** The list with some of its prisons changed, none of them in its span. */
export function withPrisons(
  mentions: readonly Mention[],
  changed: ReadonlyMap<PrisonMention, PrisonMention>,
): readonly Mention[] {
  if (changed.size === 0) return mentions;
  const list = mentions.map((mention) => (mention.type === 'prison' ? (changed.get(mention) ?? mention) : mention));
  const placed = lastPlaced?.mentions === mentions ? lastPlaced.placed : undefined;
  const change = (prison: PlacedPrison): PlacedPrison => {
    const mention = changed.get(prison.mention);
    return mention ? { mention, from: prison.from, to: prison.to } : prison;
  };
  if (placed) lastPlaced = { mentions: list, placed: placed.map(change) };
  return list;
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
  const hit = findHitAt(tokens, start);
  if (!hit || hit.to <= from) return undefined;
  const { names, foreign } = hit.phrase;
  if (names) return names[0]?.nameClass;
  // "Shelton Abbey" is hardly anything else; "Cork" and "Attica" are.
  return foreign?.isPlace ? (hit.to - start > 1 ? 'district' : 'place') : undefined;
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

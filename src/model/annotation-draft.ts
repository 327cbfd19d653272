import type { Colour, TextPositionSelector, TextQuoteSelector } from './annotation';
import { type EntityKey, toEntityKey } from './entity-key';
import type { Mention } from './mention';

/** A passage of the open page, ready to be saved. */
export interface Passage {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/** What the reader adds to a passage. */
export interface Remarks {
  /** Markdown. */
  readonly note: string;
  readonly tags: readonly string[];
  readonly colour: Colour;
}

/** A passage the reader wants saved; the background gives it its id and times. */
export interface AnnotationDraft extends Passage, Remarks {
  readonly about: readonly EntityKey[];
}

/** Nothing said yet. */
export const NO_REMARKS: Remarks = { note: '', tags: [], colour: 'amber' };

/** A passage with the reader's remarks; it is about whatever is mentioned inside it. */
export function toDraft(
  { quote, position }: Passage,
  mentions: readonly Mention[],
  remarks = NO_REMARKS,
): AnnotationDraft {
  return { quote, position, ...remarks, about: keysWithin(position, mentions) };
}

/** The entities and measures that are named in a stretch of the text, each once. */
export function keysWithin({ start, end }: TextPositionSelector, mentions: readonly Mention[]): readonly EntityKey[] {
  return [...new Set(mentions.filter((one) => one.start < end && one.end > start).map(toEntityKey))];
}

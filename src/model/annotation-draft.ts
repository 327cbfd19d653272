import type { Annotation, Colour, TextPositionSelector, TextQuoteSelector } from './annotation';
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

/** Tags as typed: commas between, no "#" in front, each once. */
export function toTags(typed: string): readonly string[] {
  const tags = typed.split(',').map((tag) => tag.trim().replace(/^#+/, '').trim());
  return [...new Set(tags.filter(Boolean))];
}

/** A passage with the reader's remarks; it is about whatever is mentioned inside it. */
export function toDraft(
  { quote, position }: Passage,
  mentions: readonly Mention[],
  remarks = NO_REMARKS,
): AnnotationDraft {
  return { quote, position, ...remarks, about: keysWithin(position, mentions) };
}

/** The annotation on other words of its page; those it had stay with it. */
export function attachTo(
  { changes: _, ...annotation }: Annotation,
  { quote, position }: Passage,
  mentions: readonly Mention[],
): Annotation {
  const before = annotation.quote.exact === quote.exact ? [] : [annotation.quote.exact];
  const earlier = [...(annotation.earlier ?? []), ...before];
  const attached = {
    ...annotation,
    quote,
    position,
    about: keysWithin(position, mentions),
    state: 'anchored',
  } as const;
  return earlier.length > 0 ? { ...attached, earlier } : attached;
}

/** The entities and measures that are named in a stretch of the text, each once. */
export function keysWithin({ start, end }: TextPositionSelector, mentions: readonly Mention[]): readonly EntityKey[] {
  return [...new Set(mentions.filter((one) => one.start < end && one.end > start).map(toEntityKey))];
}

import { toSelectors } from '../anchor/describe';
import type { AnnotationDraft, Passage } from '../messages/calls';
import type { ReadArticle } from '../model/article';
import { type EntityKey, toEntityKey } from '../model/entity-key';
import type { Mention } from '../model/mention';

/** A mention as a passage ready to save, without a note yet. */
export function toDraft(article: ReadArticle, mention: Mention): AnnotationDraft {
  return toPassageDraft(article, toSelectors(article.text, mention.start, mention.end), '', []);
}

/** A passage of the article with the reader's note and tags; it is about whatever is mentioned inside it. */
export function toPassageDraft(
  article: ReadArticle,
  passage: Passage,
  note: string,
  tags: readonly string[],
): AnnotationDraft {
  const { start, end } = passage.position;
  const about = new Set<EntityKey>();
  for (const mention of article.mentions)
    if (mention.start < end && mention.end > start) about.add(toEntityKey(mention));
  return { ...passage, note, tags, colour: 'amber', about: [...about] };
}

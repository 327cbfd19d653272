import type { AnnotationDraft, Passage } from '../messages/calls';
import { type EntityKey, toEntityKey } from '../model/entity-key';
import type { OpenPage } from './open-page';

/** A passage of the open page with the reader's note; it is about whatever is mentioned inside it. */
export function toDraft(page: OpenPage, passage: Passage, note: string): AnnotationDraft {
  const { start, end } = passage.position;
  const about = new Set<EntityKey>();
  for (const mention of page.mentions) if (mention.start < end && mention.end > start) about.add(toEntityKey(mention));
  return { ...passage, note, tags: [], colour: 'amber', about: [...about] };
}

import { tokenise } from '../../../text/tokens';
import { designatedPrisons } from '../../detectors/prisons/designated-prisons';

/** Ids of the prisons that an article's title states with their designators. */
export function findInTitle(title: string | undefined): readonly string[] {
  if (!title) return [];
  const found = designatedPrisons.detect({ input: { text: title }, tokens: tokenise(title), isAboutPrisons: true });
  return found.flatMap((mention) => (mention.type === 'prison' && mention.id !== null ? [mention.id] : []));
}

import { tokenise } from '../../../text/tokens';
import { readDesignated } from '../../detectors/prisons/designated-prisons';
import { scanPrisonWords } from '../../detectors/prisons/find-prison-words';

/** Ids of the prisons that an article's title states with their designators. */
export function findInTitle(title: string): readonly string[] {
  const tokens = tokenise(title);
  const found = readDesignated(
    { input: { text: title }, tokens, isAboutPrisons: true, isAboutJustice: true, isThroughout: true },
    scanPrisonWords(tokens),
  );
  return found.flatMap((mention) => (mention.id === null ? [] : [mention.id]));
}

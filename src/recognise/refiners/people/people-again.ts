import type { Mention, OfficialMention } from '../../../model/mention';
import { peopleText } from '../../detectors/people/people-text';
import type { Refiner } from '../../rule';
import { sortBy, startOf } from '../../sort-by';
import { articlePeople } from './article-people';
import { isPersonMention } from './name-mentions';
import { NameScan } from './name-scan';
import { preparePlaceWords } from './place-words';

/**
 * Every further mention of a person whom the article names: "Ms Truss", "Truss", "Dame Anne", the full name once more.
 * Of two people with one surname it is the one named last whom the honorific fits; a stranger of that name counts too.
 */
export const peopleAgain: Refiner = {
  name: 'people-again',
  prepare: [preparePlaceWords],
  refine(mentions, reading) {
    const sure: OfficialMention[] = [];
    let isWaiting = false;
    for (const mention of mentions) {
      if (!isPersonMention(mention)) continue;
      if (mention.certainty === 'possible') isWaiting = true;
      else sure.push(mention);
    }
    if (sure.length === 0) return mentions;
    const tokens = peopleText(reading.tokens);
    sortBy(sure, startOf);
    const again = new NameScan(tokens, articlePeople(tokens, sure), sure).findFurther();
    if (again.length === 0) return mentions;
    if (!isWaiting) return [...mentions, ...again];
    const ends = new Set(again.map(({ end }) => end));
    return [...mentions.filter((mention) => !isSettled(mention, ends)), ...again];
  },
};

/** A name that waited for a sign, and got it by being said of somebody before. */
function isSettled(mention: Mention, ends: ReadonlySet<number>): boolean {
  return isPersonMention(mention) && mention.certainty === 'possible' && ends.has(mention.end);
}

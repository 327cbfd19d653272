import { membershipsOf } from '../../../gazetteer/memberships';
import type { Mention, OfficialMention } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import { tokenAt } from '../../../text/tokens';
import { dateOf } from '../../detectors/people/article-date';
import { mayHaveSat } from '../../detectors/people/in-office';
import { type PeopleText, peopleText } from '../../detectors/people/people-text';
import { nearSentence } from '../../detectors/people/token-tests';
import type { Refiner } from '../../rule';
import { isKnighthood } from './article-people';
import { isPersonMention } from './name-mentions';

const POLITICS =
  new WordSet(`MP MPs minister ministers labour tory tories conservative conservatives liberal democrat democrats snp plaid party commons parliament parliamentary
  constituency government adjournment amendment motion hansard backbench backbencher backbenchers frontbench lords peer select whip shadow cabinet opposition westminster`);

/**
 * Members of Parliament by bare name, where the date fits a seat of theirs and the sentence speaks of politics. A name
 * shared with others says too little alone.
 */
export const membersByContext: Refiner = {
  name: 'members-by-context',
  refine(mentions, reading) {
    if (!mentions.some(isWaiting)) return mentions;
    const { input } = reading;
    const tokens = peopleText(reading.tokens);
    const published = dateOf(input);
    const isOfParliament = /\b(?:hansard|parliament)\b/i.test(input.publisher ?? '');
    return mentions.map((mention) => {
      if (!isWaiting(mention)) return mention;
      if (
        !satAt(mention.id, published) ||
        !(isOfParliament || isKnighted(tokens, mention) || isPolitical(tokens, mention))
      )
        return mention;
      return { ...mention, certainty: 'inferred', rule: 'members-by-context' } satisfies OfficialMention;
    });
  },
};

function isWaiting(mention: Mention): mention is OfficialMention {
  return isPersonMention(mention) && mention.certainty === 'possible';
}

function satAt(person: string, published: string | undefined): boolean {
  if (published === undefined) return false;
  return membershipsOf(person).some(({ start, end }) => mayHaveSat(start, end, published));
}

/** "Sir Greg Knight": of those who share a name hardly a second one is a knight too. */
function isKnighted(tokens: PeopleText, { start }: OfficialMention): boolean {
  return isKnighthood(tokens, tokenAt(tokens, start));
}

function isPolitical(tokens: PeopleText, mention: OfficialMention): boolean {
  const [near, to] = nearSentence(tokens, tokenAt(tokens, mention.start));
  // "What it means for the local MP. Richard Drax spent a morning": the sentence before counts.
  const from = near > 0 ? nearSentence(tokens, near - 1)[0] : 0;
  for (let i = from; i < to; i++) if (POLITICS.has(tokens.word[i] as number)) return true;
  return false;
}

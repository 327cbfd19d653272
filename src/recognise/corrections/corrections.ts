import type { Renaming } from '../../model/corrections';
import { toEntityKey } from '../../model/entity-key';
import type { Mention, OfficialMention } from '../../model/mention';
import { withoutRejected } from '../../model/rejection';
import { isPersonMention } from '../refiners/people/name-mentions';
import type { Refiner } from '../rule';
import { ownEntities } from './own-entities';
import { findOwnOffices } from './own-offices';
import { over, widened, withoutOverlaps } from './settle-spans';
import { toNamedMention } from './to-named-mention';

/** The reader's word, over that of every rule: own entities and offices, "is that one", "not this". */
export const corrections: Refiner = {
  name: 'corrections',
  refine(mentions, reading) {
    const { corrections: own } = reading.input;
    if (!own) return mentions;
    const found = mentions.filter(({ rule }) => rule !== ownEntities.name);
    const entities = widened(withoutOverlaps(ownEntities.detect(reading)), found);
    const ids = ownIds(mentions, entities);
    const named = over(
      found.map((mention) => withOwnId(mention, ids)),
      entities,
    );
    const people = named.filter(isPersonMention);
    const settled = over(named, findOwnOffices(reading, people));
    return withoutRejected(renameAll(settled, own.renamings), own.rejections);
  },
};

/** The reader's ids of people by those that linking gave them, for their other mentions ("Ms Doe" behind "Jane Doe"). */
function ownIds(mentions: readonly Mention[], entities: readonly Mention[]): ReadonlyMap<string, string> {
  const own = new Map(entities.map((entity) => [entity.start, entity]));
  const ids = new Map<string, string>();
  for (const mention of mentions) {
    const entity = own.get(mention.start);
    if (isPersonMention(mention) && entity?.type === 'official' && entity.end === mention.end)
      ids.set(mention.id, entity.id);
  }
  return ids;
}

function withOwnId(mention: Mention, ids: ReadonlyMap<string, string>): Mention {
  const id = mention.type === 'official' ? ids.get(mention.id) : undefined;
  return id === undefined ? mention : ({ ...mention, id } as OfficialMention);
}

function renameAll(mentions: readonly Mention[], renamings: readonly Renaming[]): readonly Mention[] {
  if (renamings.length === 0) return mentions;
  const renamed = mentions.map((mention) => rename(mention, renamings));
  const isSame = (mention: Mention, at: number): boolean => mention === mentions[at];
  // What is of another kind now may meet one of that kind.
  return over(
    renamed.filter(isSame),
    renamed.filter((mention, at) => !isSame(mention, at)),
  );
}

function rename(mention: Mention, renamings: readonly Renaming[]): Mention {
  const key = toEntityKey(mention);
  const form = mention.text.toLowerCase();
  const found = renamings.find((one) => one.key === key && (one.form === undefined || one.form.toLowerCase() === form));
  if (!found) return mention;
  const { start, end, text } = mention;
  const renamed = toNamedMention(found.to, { start, end, text }, 'corrections');
  // An office stays one: only its holder is another.
  const isOffice = mention.type === 'official' && mention.form === 'office' && renamed.type === 'official';
  return isOffice ? { ...mention, id: renamed.id, rule: 'corrections' } : renamed;
}

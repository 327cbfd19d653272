import type { Certainty, Mention, OfficialMention } from '../../../model/mention';
import type { Refiner } from '../../rule';
import { isPersonMention } from './name-mentions';

const RANK: Readonly<Record<Certainty, number>> = { stated: 2, inferred: 1, possible: 0 };

/**
 * Joins what several rules said of one name: "Justice Secretary Liz Truss, MP for" is one mention, known by the tables and
 * with the role that stands first. Spans that overlap become the tables' one, else the longest.
 */
export const oneNamePerSpan: Refiner = {
  name: 'one-name-per-span',
  refine(mentions) {
    const names = mentions.filter(isPersonMention).sort((a, b) => a.start - b.start || b.end - a.end);
    const joined: OfficialMention[] = [];
    for (const name of names) {
      const last = joined.at(-1);
      if (last && name.start < last.end) joined[joined.length - 1] = join(last, name);
      else joined.push(name);
    }
    return [...mentions.filter((mention: Mention) => !isPersonMention(mention)), ...joined];
  },
};

function join(a: OfficialMention, b: OfficialMention): OfficialMention {
  const known = [a, b].find(({ rule }) => rule === 'known-people' || rule === 'misspelt-people');
  const whole = known ?? (b.end - b.start > a.end - a.start ? b : a);
  const role = a.role ?? b.role;
  const office = a.office ?? b.office;
  const said = a.role === undefined && b.role !== undefined ? b : a;
  return {
    ...whole,
    certainty: RANK[a.certainty] >= RANK[b.certainty] ? a.certainty : b.certainty,
    rule: RANK[a.certainty] === RANK[b.certainty] ? whole.rule : said.rule,
    ...(role === undefined ? {} : { role }),
    ...(office === undefined ? {} : { office }),
  };
}

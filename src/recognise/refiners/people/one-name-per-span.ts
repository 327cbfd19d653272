import type { Certainty, Mention, OfficialMention } from '../../../model/mention';
import { withRole } from '../../detectors/people/official-mention';
import type { Refiner } from '../../rule';
import { placeOf, sortBy } from '../../sort-by';
import { isPersonMention } from './name-mentions';

const RANK: Readonly<Record<Certainty, number>> = { stated: 2, inferred: 1, possible: 0 };

/**
 * Joins what several rules said of one name: "Justice Secretary Liz Truss, MP for" is one mention, known by the tables and
 * with the role that stands first. Spans that overlap become the tables' one, else the longest.
 */
export const oneNamePerSpan: Refiner = {
  name: 'one-name-per-span',
  refine(mentions) {
    const joined: Mention[] = [];
    const names: OfficialMention[] = [];
    for (const mention of mentions) {
      if (isPersonMention(mention)) names.push(mention);
      else joined.push(mention);
    }
    if (names.length < 2) return mentions;
    sortBy(names, placeOf);
    let last = names[0] as OfficialMention;
    for (let i = 1; i < names.length; i++) {
      const name = names[i] as OfficialMention;
      if (name.start < last.end) last = join(last, name);
      else {
        joined.push(last);
        last = name;
      }
    }
    joined.push(last);
    return joined;
  },
};

function isOfTables({ rule }: OfficialMention): boolean {
  return rule === 'known-people' || rule === 'misspelt-people';
}

function join(a: OfficialMention, b: OfficialMention): OfficialMention {
  const isLonger = b.end - b.start > a.end - a.start;
  const whole = isOfTables(a) ? a : isOfTables(b) || isLonger ? b : a;
  const role = a.role ?? b.role;
  const office = a.office ?? b.office;
  const said = a.role === undefined && b.role !== undefined ? b : a;
  const isSettled = RANK[a.certainty] >= RANK[b.certainty];
  const rule = RANK[a.certainty] === RANK[b.certainty] ? whole.rule : said.rule;
  const { type, form, start, end, text, id } = whole;
  return withRole(
    { type, form, start, end, text, id, certainty: isSettled ? a.certainty : b.certainty, rule },
    role,
    office,
  );
}

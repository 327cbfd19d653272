import type { Certainty, Mention, OfficialMention } from '../../../model/mention';
import { withRole } from '../../detectors/people/official-mention';
import type { Refiner } from '../../rule';
import { isPersonMention } from './name-mentions';

/** Up to so many, putting each in its place is faster than sorting. */
const FEW = 40;

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
    sortByPlace(names);
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

/** By start, the longer first. Each rule found its names in order, so what is put in its place has not far to go. */
function sortByPlace(names: OfficialMention[]): void {
  if (names.length > FEW) {
    names.sort((a, b) => a.start - b.start || b.end - a.end);
    return;
  }
  for (let i = 1; i < names.length; i++) {
    const name = names[i] as OfficialMention;
    let to = i;
    for (; to > 0; to--) {
      const before = names[to - 1] as OfficialMention;
      if (before.start < name.start || (before.start === name.start && before.end >= name.end)) break;
      names[to] = before;
    }
    names[to] = name;
  }
}

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

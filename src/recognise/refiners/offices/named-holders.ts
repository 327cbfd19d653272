import type { OfficialMention } from '../../../model/mention';
import { officesHeld } from '../../detectors/people/in-office';
import { plain } from '../../detectors/people/plain-text';

/** An official whom the article names, with what it and the tables say of the office. */
export interface NamedHolder {
  readonly id: string;
  /** Where the name first stands, in UTF-16 code units. */
  readonly start: number;
  /** Offices that the article states. */
  readonly stated: ReadonlySet<string>;
  /** Offices that the tables give at the article's date. */
  readonly known: ReadonlySet<string>;
  /** Each current role, stated or known, folded; none twice, however often the article gives it. */
  readonly roles: readonly string[];
}

const OVER = /^(?:former|ex|then|late|previous)\b/i;

/** More people than an article names in office. */
const MOST_HOLDERS = 60;

/** Everyone whom the article names, by id, in order of first mention. */
export function namedHolders(names: readonly OfficialMention[], published: string | undefined): NamedHolder[] {
  const byId = new Map<string, { start: number; stated: Set<string>; known: Set<string>; roles: Set<string> }>();
  const sure = names.filter(({ certainty }) => certainty !== 'possible');
  for (const { id, start, role, office } of sure.sort((a, b) => a.start - b.start)) {
    let holder = byId.get(id);
    if (!holder) {
      if (byId.size >= MOST_HOLDERS) continue;
      const known = officesHeld(id, published);
      holder = {
        start,
        stated: new Set(),
        known: new Set(known.map((held) => held.id)),
        roles: new Set(known.map((held) => plain(held.title))),
      };
      byId.set(id, holder);
    }
    if (role === undefined || OVER.test(role)) continue;
    holder.roles.add(plain(role));
    if (office !== undefined) holder.stated.add(office);
  }
  return [...byId].map(([id, holder]) => ({ id, ...holder, roles: [...holder.roles] }));
}

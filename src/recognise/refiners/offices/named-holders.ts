import { officeById } from '../../../gazetteer/offices';
import { officesOf } from '../../../link/office-holder';
import type { OfficialMention } from '../../../model/mention';
import { fold } from '../../../text/lexicon';

/** An official whom the article names, with what it and the tables say of the office. */
export interface NamedHolder {
  readonly id: string;
  /** Where the name first stands, in UTF-16 code units. */
  readonly start: number;
  /** Offices that the article states. */
  readonly stated: ReadonlySet<string>;
  /** Offices that the tables give at the article's date. */
  readonly known: ReadonlySet<string>;
  /** Folded words of each current role, stated or known. */
  readonly roles: readonly (readonly string[])[];
}

const OVER = /^(?:former|ex|then|late|previous)\b/i;

/** Everyone whom the article names, by id, in order of first mention. */
export function namedHolders(names: readonly OfficialMention[], published: string | undefined): NamedHolder[] {
  const byId = new Map<string, { start: number; stated: Set<string>; known: Set<string>; roles: string[][] }>();
  for (const { id, start, role, office } of [...names].sort((a, b) => a.start - b.start)) {
    let holder = byId.get(id);
    if (!holder) {
      const known = officesOf(id, published).flatMap((post) => (post.kind === 'office' ? [post.office.id] : []));
      holder = {
        start,
        stated: new Set(),
        known: new Set(known),
        roles: known.map((office) => words(officeById(office)?.title ?? '')),
      };
      byId.set(id, holder);
    }
    if (role === undefined || OVER.test(role)) continue;
    holder.roles.push(words(role));
    if (office !== undefined) holder.stated.add(office);
  }
  return [...byId].map(([id, holder]) => ({ id, ...holder }));
}

const words = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\d']+/u)
    .filter(Boolean);

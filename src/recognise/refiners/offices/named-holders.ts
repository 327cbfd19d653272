import type { Office } from '../../../gazetteer/offices';
import type { OfficialMention } from '../../../model/mention';
import { officesHeld } from '../../detectors/people/in-office';
import { plain } from '../../detectors/people/plain-text';
import { sortBy, startOf } from '../../sort-by';

/** An official whom the article names, with what it and the tables say of the office. */
export interface NamedHolder {
  readonly id: string;
  /** Offices that the article states. */
  readonly stated: readonly string[];
  /** Offices that the tables give at the article's date. */
  readonly known: readonly string[];
  /** Each current role, stated or known, folded; none twice, however often the article gives it. */
  readonly roles: readonly string[];
}

const OVER = /^(?:former|ex|then|late|previous)\b/i;

/** More people than an article names in office, and more roles than it gives one of them. */
const MOST_HOLDERS = 60;
const MOST_ROLES = 40;

/** A holder while the mentions are read. */
class Holder implements NamedHolder {
  readonly id: string;
  readonly stated: string[];
  readonly known: string[];
  readonly roles: string[];

  constructor(id: string, held: readonly Office[]) {
    this.id = id;
    this.stated = [];
    this.known = [];
    this.roles = [];
    for (const office of held) {
      addTo(this.known, office.id);
      addTo(this.roles, plainTitle(office));
    }
  }
}

/** Everyone whom the article names, by id, in order of first mention. */
export function namedHolders(names: readonly OfficialMention[], published: string | undefined): NamedHolder[] {
  const holders: Holder[] = [];
  for (const { id, role, office, certainty } of inOrder(names)) {
    if (certainty === 'possible') continue;
    let holder = holders.find((each) => each.id === id);
    if (!holder) {
      if (holders.length >= MOST_HOLDERS) continue;
      holder = new Holder(id, officesHeld(id, published));
      holders.push(holder);
    }
    if (role === undefined || OVER.test(role)) continue;
    if (holder.roles.length < MOST_ROLES) addTo(holder.roles, plain(role));
    if (office !== undefined) addTo(holder.stated, office);
  }
  return holders;
}

/** Names of one rule come in order, and most articles' names are all of such. */
function inOrder(names: readonly OfficialMention[]): readonly OfficialMention[] {
  for (let i = 1; i < names.length; i++) {
    if ((names[i] as OfficialMention).start < (names[i - 1] as OfficialMention).start)
      return sortBy(names.slice(), startOf);
  }
  return names;
}

function addTo(list: string[], word: string): void {
  if (!list.includes(word)) list.push(word);
}

const titles = new Map<Office, string>();

/** The title of an office, folded. */
export function plainTitle(office: Office): string {
  let title = titles.get(office);
  if (title === undefined) {
    title = plain(office.title);
    titles.set(office, title);
  }
  return title;
}

import { officeById } from '../../gazetteer/offices';
import { organisationDetails } from '../../gazetteer/organisation-details';
import { organisationById } from '../../gazetteer/organisations';
import { prisonDetails } from '../../gazetteer/prison-details';
import { prisonById } from '../../gazetteer/prisons';
import { type Tenure, tenuresOfPerson } from '../../gazetteer/tenures';
import type { EntityRow } from '../../store/schema';
import { describeEntity, toOfficeName } from '../../wording/describe-entity';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import { capitalise, idOf, nameRow, toMention } from './name-entity';

/** What something is, out of the tables, in one sentence; empty where they do not know it. */
export function toFactSentence(row: EntityRow): string {
  const id = idOf(row.key);
  switch (row.type) {
    case 'prison':
      return toPrisonSentence(id, row);
    case 'official':
      return toOfficialSentence(id, row);
    case 'organisation':
      return toOrganisationSentence(id);
    case 'statistic':
      return '';
  }
}

/** How often and when the kept articles mention something, in one sentence. */
export function toMemorySentence(row: EntityRow): string {
  const { articles, first, last, forms } = row;
  const [oldest, newest] = [words.date(first), words.date(last)];
  const when = first === last ? words.say('entityOf', newest) : words.say('entityFirstNewest', oldest, newest);
  const [most] = [...forms].sort((a, b) => b[1] - a[1]);
  const form = most && most[0] !== nameRow(row) ? words.say('entityMostOften', most[0]) : '';
  return `${words.count('entityIn', articles)}${when}${form}.`;
}

function toPrisonSentence(id: string, row: EntityRow): string {
  const prison = prisonById(id);
  if (!prison) return words.say('entityUnknownPrison');
  const details = prisonDetails(id);
  const { facts } = describeEntity(words, toMention(row));
  const parts = [facts.split(' · ')[0] ?? ''];
  if (prison.opened) parts.push(words.say('entityOpened', String(prison.opened)));
  if (prison.status === 'closed' && prison.closed) parts.push(words.say('entityClosed', String(prison.closed)));
  else if (prison.operator) parts.push(words.say('entityRunBy', prison.operator));
  if (details?.capacity && details.capacityAsOf)
    parts.push(words.say('entityPlaces', details.capacity, words.date(details.capacityAsOf)));
  return `${parts.join(', ')}.`;
}

/** The offices held while the kept articles came out stand first: they are why the person is in them. */
function toOfficialSentence(id: string, row: EntityRow): string {
  const isThen = ({ start, end }: Tenure) => start <= row.last && (end ?? '9999') >= row.first;
  const held = [...tenuresOfPerson(id)].sort(
    (a, b) => Number(isThen(b)) - Number(isThen(a)) || b.start.localeCompare(a.start),
  );
  const shown = held.slice(0, 2);
  const [one, other] = shown;
  // Held together, as Justice Secretary and Lord Chancellor are, they have one term.
  const isOne = one && other && one.start === other.start && one.end === other.end;
  const posts = (isOne ? [shown] : shown.map((tenure) => [tenure])).map(toPost);
  return posts.length === 0 ? '' : `${posts.join(', ')}.`;
}

/** Offices of one term with the days of it. */
function toPost(tenures: readonly Tenure[]): string {
  const titles = tenures.map(({ office }) => {
    const known = officeById(office);
    return known ? toOfficeName(known) : office;
  });
  const [{ start, end } = { start: '', end: null }] = tenures;
  return end
    ? words.say('entityHeld', words.list(titles), words.date(start), words.date(end))
    : words.say('entityHolds', words.list(titles), words.date(start));
}

function toOrganisationSentence(id: string): string {
  const known = organisationById(id);
  const details = organisationDetails(id);
  if (!known || !details) return '';
  const { activeFrom, activeTo, successor } = details;
  const kind = capitalise(words.say(toKey('body', known.kind)));
  const years = toYearsActive(activeFrom, activeTo);
  const next = successor ? words.say('entityFollowed', organisationById(successor)?.name ?? successor) : '';
  return `${kind}${years}${next}.`;
}

function toYearsActive(from: number | null | undefined, to: number | null | undefined): string {
  if (!from) return '';
  return to ? words.say('entityYears', String(from), String(to)) : words.say('entitySince', String(from));
}

import { officeById } from '../../gazetteer/offices';
import { organisationDetails } from '../../gazetteer/organisation-details';
import { organisationById } from '../../gazetteer/organisations';
import { prisonDetails } from '../../gazetteer/prison-details';
import { prisonById } from '../../gazetteer/prisons';
import { type Tenure, tenuresOfPerson } from '../../gazetteer/tenures';
import type { EntityRow } from '../../store/schema';
import { describeEntity, toOfficeName } from '../../wording/describe-entity';
import { words } from '../../words/spoken';
import { capitalise, idOf, nameRow, toMention } from './name-entity';

const number = new Intl.NumberFormat('en-GB');

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
  const count = articles === 1 ? 'In one kept article' : `In ${number.format(articles)} kept articles`;
  const when =
    first === last
      ? `, of ${words.date(last)}`
      : `, the first of ${words.date(first)}, the newest of ${words.date(last)}`;
  const [most] = [...forms].sort((a, b) => b[1] - a[1]);
  return `${count}${when}${most && most[0] !== nameRow(row) ? `, most often as “${most[0]}”` : ''}.`;
}

function toPrisonSentence(id: string, row: EntityRow): string {
  const prison = prisonById(id);
  if (!prison) return 'The tables of UK prisons do not know it.';
  const details = prisonDetails(id);
  const { facts } = describeEntity(words, toMention(row));
  const parts = [facts.split(' · ')[0] ?? ''];
  if (prison.opened) parts.push(`opened in ${prison.opened}`);
  if (prison.status === 'closed' && prison.closed) parts.push(`closed in ${prison.closed}`);
  else if (prison.operator) parts.push(`run by ${prison.operator}`);
  if (details?.capacity && details.capacityAsOf)
    parts.push(`with ${number.format(details.capacity)} places (${words.date(details.capacityAsOf)})`);
  return `${parts.join(', ')}.`;
}

/** The offices held while the kept articles came out stand first: they are why the person is in them. */
function toOfficialSentence(id: string, row: EntityRow): string {
  const isThen = ({ start, end }: Tenure) => start <= row.last && (end ?? '9999') >= row.first;
  const held = [...tenuresOfPerson(id)].sort(
    (a, b) => Number(isThen(b)) - Number(isThen(a)) || (a.start < b.start ? 1 : -1),
  );
  const posts = held.slice(0, 2).map(({ office, start, end }) => {
    const known = officeById(office);
    const title = known ? toOfficeName(known) : office;
    return end ? `${title} from ${words.date(start)} to ${words.date(end)}` : `${title} since ${words.date(start)}`;
  });
  return posts.length === 0 ? '' : `${posts.join(', ')}.`;
}

const KINDS: Readonly<Record<string, string>> = {
  union: 'trade union',
  government: 'part of government',
  charity: 'charity or campaign',
  parliament: 'body of Parliament',
  police: 'police body',
  judiciary: 'body of the judiciary',
};

function toOrganisationSentence(id: string): string {
  const known = organisationById(id);
  const details = organisationDetails(id);
  if (!known || !details) return '';
  const { activeFrom, activeTo, successor } = details;
  const kind = capitalise(KINDS[known.kind] ?? known.kind);
  const years = activeFrom && activeTo ? `, ${activeFrom} to ${activeTo}` : activeFrom ? `, since ${activeFrom}` : '';
  const next = successor ? `, followed by ${organisationById(successor)?.name ?? successor}` : '';
  return `${kind}${years}${next}.`;
}

import { type Office, officeById } from '../gazetteer/offices';
import { organisationById } from '../gazetteer/organisations';
import { personById } from '../gazetteer/people';
import { type Prison, prisonById } from '../gazetteer/prisons';
import { officesOf, type Post } from '../link/office-holder';
import type { Mention, OfficialMention, PrisonMention, StatisticMention } from '../model/mention';
import { formatDate } from './format-date';
import { MEASURE_LABELS } from './measure-labels';

/** What a card or a row says first: the thing's name, and one line of facts about it at the article's date. */
export interface Description {
  readonly name: string;
  /** Empty where nothing is known beyond the name. */
  readonly facts: string;
}

/** Names and describes what a mention stands for; `published` is the article's date, at which offices are looked up. */
export function describeEntity(mention: Mention, published?: string): Description {
  switch (mention.type) {
    case 'prison':
      return describePrison(mention);
    case 'official':
      return describeOfficial(mention, published);
    case 'organisation': {
      const body = organisationById(mention.id);
      return { name: body?.name ?? mention.text, facts: body ? capitalise(body.kind) : '' };
    }
    case 'statistic':
      return { name: mention.text, facts: describeFigure(mention) };
  }
}

function describePrison(mention: PrisonMention): Description {
  const prison = mention.id ? prisonById(mention.id) : undefined;
  if (!prison) return { name: mention.text, facts: 'Not in the tables of UK prisons' };
  const place = [prison.town, prison.county].filter((part, i, all) => part && all.indexOf(part) === i).join(', ');
  const parts = [`${toPrisonType(prison)}${place ? `, ${place}` : ''}`];
  if (prison.operator && prison.operator !== 'HMPPS') parts.push(`run by ${prison.operator}`);
  if (prison.status === 'closed') parts.push(prison.closed ? `closed ${prison.closed}` : 'closed');
  return { name: prison.officialName, facts: parts.join(' · ') };
}

const KIND_NAMES = {
  prison: 'prison',
  yoi: 'young offender institution',
  stc: 'secure training centre',
  irc: 'immigration removal centre',
} as const;

function toPrisonType(prison: Prison): string {
  const letters = prison.categories.filter((category) => /^[A-D]$/.test(category));
  const category = letters.length > 0 ? `Category ${letters.join(' and ')} ` : '';
  const who = prison.kind === 'prison' ? { male: "men's ", female: "women's ", mixed: '' }[prison.gender] : '';
  return capitalise(`${category}${who}${KIND_NAMES[prison.kind]}`);
}

function describeOfficial(mention: OfficialMention, published?: string): Description {
  const person = personById(mention.id);
  const name = person?.name ?? (mention.form === 'name' ? mention.text : toName(mention.id));
  const held = person
    ? officesOf(person.id, published)
        .filter((post) => post.isSure)
        .map(toPostName)
    : [];
  if (held.length > 0 && published) return { name, facts: `${held.join(' · ')}, ${formatDate(published.slice(0, 7))}` };
  const stated = mention.role ?? (mention.office ? officeById(mention.office)?.title : undefined);
  return { name, facts: stated ? `${capitalise(stated)}, as the article says` : '' };
}

/** Titles that newspapers never print in full: "Justice Secretary" stands for "Secretary of State for Justice". */
const LONG_TITLE = /(Secretary|Minister) of State|Cabinet Secretary/;

/** A post as newspapers call it; a seat by its constituency. */
function toPostName(post: Post): string {
  if (post.kind === 'seat') return `MP for ${post.membership.constituency}`;
  return toOfficeName(post.office);
}

/** An office as newspapers call it: "Justice Secretary". */
export function toOfficeName({ title, aliases }: Pick<Office, 'title' | 'aliases'>): string {
  return capitalise(LONG_TITLE.test(title) ? (aliases[0] ?? title) : title);
}

function describeFigure(mention: StatisticMention): string {
  const prison = mention.of && mention.of !== 'estate' ? prisonById(mention.of)?.officialName : undefined;
  const scope = mention.of === 'estate' ? 'all prisons' : prison;
  const period = mention.period?.at ?? mention.period?.to;
  const standing = mention.standing === 'target' ? 'planned' : mention.standing;
  return [MEASURE_LABELS[mention.measure], scope, period && formatDate(period), standing !== 'outcome' && standing]
    .filter(Boolean)
    .join(' · ');
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "will-styles" as a name, where the article gave only the office. */
function toName(id: string): string {
  return id.split('-').map(capitalise).join(' ');
}

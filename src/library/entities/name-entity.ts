import { organisationById } from '../../gazetteer/organisations';
import { personById } from '../../gazetteer/people';
import { prisonById } from '../../gazetteer/prisons';
import type { EntityKey } from '../../model/entity-key';
import type { Measure, Mention } from '../../model/mention';
import { commonestForm } from '../../store/entities';
import type { EntityRow } from '../../store/schema';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';

/** What a measure's key says: `statistic:staff-assaults|estate`. */
export interface MeasureScope {
  readonly measure: Measure;
  /** A prison's id, `estate`, or `-` where no article made it clear. */
  readonly scope: string;
}

/** Takes a measure's key apart. */
export function toMeasureScope(key: EntityKey): MeasureScope {
  const at = key.lastIndexOf('|');
  return { measure: key.slice(key.indexOf(':') + 1, at) as Measure, scope: key.slice(at + 1) };
}

/** What is behind the colon of a key. */
export function idOf(key: EntityKey): string {
  return key.slice(key.indexOf(':') + 1);
}

/** The name that the library calls something by; `form` is what articles call it, for what the tables do not know. */
export function nameEntity(key: EntityKey, form?: string): string {
  const id = idOf(key);
  switch (key.slice(0, key.indexOf(':')) as Mention['type']) {
    case 'prison':
      return prisonById(id)?.officialName ?? form ?? toWords(id.replace(/^\?/, ''));
    case 'official':
      return personById(id)?.name ?? form ?? toWords(id);
    case 'organisation':
      return organisationById(id)?.name ?? form ?? toWords(id);
    case 'statistic':
      return nameMeasure(toMeasureScope(key));
  }
}

/** "Assaults on staff, all prisons", "Prisoners held, HMP Bedford", "Pay, scope not stated". */
export function nameMeasure({ measure, scope }: MeasureScope): string {
  return `${capitalise(words.say(toKey('measure', measure)) ?? measure)}, ${nameScope(scope)}`;
}

function nameScope(scope: string): string {
  if (scope === 'estate') return words.say('factEstate');
  if (scope === 'scotland' || scope === 'northern-ireland') return words.say(toKey('siteKind', scope));
  return scope === '-' ? words.say('entityNoScope') : (prisonById(scope)?.officialName ?? toWords(scope));
}

/** The name of a row of totals. */
export function nameRow(row: EntityRow): string {
  return nameEntity(row.key, commonestForm(row));
}

/** A mention that stands for an entity where no article is open; an official's with the office that most articles give. */
export function toMention(row: EntityRow): Mention {
  const { key } = row;
  const span = { start: 0, end: 0, text: nameRow(row), certainty: 'stated', rule: 'library' } as const;
  const id = idOf(key);
  const [role] = [...row.roles].sort((a, b) => b[1] - a[1]);
  switch (key.slice(0, key.indexOf(':')) as Mention['type']) {
    case 'prison':
      return { ...span, type: 'prison', id: id.startsWith('?') ? null : id, form: 'name' };
    case 'official':
      return { ...span, type: 'official', id, form: 'name', ...(role ? { role: role[0] } : {}) };
    case 'organisation':
      return { ...span, type: 'organisation', id };
    case 'statistic': {
      const { measure, scope } = toMeasureScope(key);
      const of = scope === '-' ? {} : { of: scope };
      return { ...span, type: 'statistic', value: 0, unit: '', qualifier: 'exact', measure, ...of };
    }
  }
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function toWords(id: string): string {
  return id.split(/[- ]/).map(capitalise).join(' ');
}

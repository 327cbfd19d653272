import type { Office } from '../../../gazetteer/offices';
import { organisationById } from '../../../gazetteer/organisations';
import { findHolders } from '../../../link/office-holder';
import { chooseOffice } from '../../detectors/offices/choose-office';
import { homeOf, isAbroadAt } from '../../detectors/offices/home-of';
import { dateOf } from '../../detectors/people/article-date';
import { plain } from '../../detectors/people/plain-text';
import type { Reading } from '../../rule';
import type { NamedHolder } from './named-holders';

/** Who is meant by an office of the tables, and which office it is. */
export interface Found {
  readonly person: string;
  readonly office: string;
}

/**
 * The holder of one of the offices that a phrase can mean: whom the article says holds it, then whom it names of those
 * who held it at its date, then the one holder at its date; nobody where that leaves a doubt.
 */
export function findHolder(
  candidates: readonly Office[],
  named: readonly NamedHolder[],
  reading: Reading,
  phrase: string,
): Found | undefined {
  const stated = pick(candidates, named, 'stated');
  if (stated.length === 1) return stated[0];
  const office = chooseOffice(candidates, reading);
  if (stated.length > 1) {
    const holder = office && findHolders(office.id, dateOf(reading.input)).person;
    return stated.find(({ person }) => person === holder);
  }
  const known = pick(candidates, named, 'known');
  if (known.length === 1) return known[0];
  if (known.length > 1 || !office || isNameOfBody(office, phrase) || isAbroadAt(homeOf(reading.tokens)))
    return undefined;
  const { person } = findHolders(office.id, dateOf(reading.input));
  return person === null ? undefined : { person, office: office.id };
}

function pick(
  candidates: readonly Office[],
  named: readonly NamedHolder[],
  offices: 'stated' | 'known',
): readonly Found[] {
  const found: Found[] = [];
  for (const holder of named) {
    const of = holder[offices];
    const office = of.length ? candidates.find(({ id }) => of.includes(id)) : undefined;
    if (office) found.push({ person: holder.id, office: office.id });
  }
  return found;
}

/** "The Prisons and Probation Ombudsman has recommended": the body, unless the article names its head. */
function isNameOfBody(office: Office, phrase: string): boolean {
  const body = organisationById(office.organisation);
  return body !== undefined && [body.name, ...body.aliases].some((name) => plain(name) === phrase);
}

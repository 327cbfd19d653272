import { readNullableTexts, readNumbers } from './codec/columns';
import { lazily } from './codec/lazily';
import { organisations } from './organisations';
import { ORGANISATION_DETAILS } from './tables/organisation-details';

/** What only a page about an organisation says of it; recognition does without it. */
export interface OrganisationDetails {
  /** Years, null where not known or still active. General knowledge. */
  readonly activeFrom: number | null;
  readonly activeTo: number | null;
  /** Id of the organisation that took its place. */
  readonly successor: string | null;
}

const details = lazily(() => {
  const activeFrom = readNumbers(ORGANISATION_DETAILS.activeFrom);
  const activeTo = readNumbers(ORGANISATION_DETAILS.activeTo);
  const successor = readNullableTexts(ORGANISATION_DETAILS.successor);
  return new Map(
    organisations().map(({ id }, row): [string, OrganisationDetails] => [
      id,
      { activeFrom: activeFrom(row), activeTo: activeTo(row), successor: successor(row) },
    ]),
  );
});

/** The details of the organisation with an id, if the tables know it. */
export function organisationDetails(id: string): OrganisationDetails | undefined {
  return details().get(id);
}

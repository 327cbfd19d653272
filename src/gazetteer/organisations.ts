import { toKebabCase } from '../text/to-kebab-case';
import { readCoded, readLists, readTexts } from './codec/columns';
import { freezeRows } from './codec/freeze-rows';
import { lazily } from './codec/lazily';
import { ORGANISATIONS } from './tables/organisations';
import type { Jurisdiction, OrganisationKind } from './vocabulary';

/** A body in the prison field. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: OrganisationKind;
  readonly jurisdiction: Jurisdiction;
  /** The bare name is unsafe: Unlock, Inquest, Community. */
  readonly nameIsCommonWord: boolean;
}

/** Every organisation of the tables, by id. General knowledge. */
export const organisations: () => readonly Organisation[] = lazily(() => {
  const { rows } = ORGANISATIONS;
  const name = readTexts(ORGANISATIONS.name);
  const id = readTexts(ORGANISATIONS.id);
  const aliases = readLists(ORGANISATIONS.aliases);
  const kind = readCoded<OrganisationKind>(ORGANISATIONS.kind, rows);
  const jurisdiction = readCoded<Jurisdiction>(ORGANISATIONS.jurisdiction, rows);
  return freezeRows(rows, (row) => ({
    id: id(row) || toKebabCase(name(row)),
    name: name(row),
    aliases: aliases(row),
    kind: kind(row),
    jurisdiction: jurisdiction(row),
    nameIsCommonWord: ORGANISATIONS.nameIsCommonWord.charAt(row) === '1',
  }));
});

const byId = lazily(() => new Map(organisations().map((organisation) => [organisation.id, organisation])));

/** The organisation with an id, if the tables know it. */
export function organisationById(id: string): Organisation | undefined {
  return byId().get(id);
}

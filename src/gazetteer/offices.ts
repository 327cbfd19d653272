import { toKebabCase } from '../text/to-kebab-case';
import { readCoded, readLists, readTexts } from './codec/columns';
import { freezeRows } from './codec/freeze-rows';
import { lazily } from './codec/lazily';
import { OFFICES } from './tables/offices';
import type { Jurisdiction } from './vocabulary';

/** A public, representative or professional office that bears on prisons. */
export interface Office {
  readonly id: string;
  readonly title: string;
  /** As newspapers write it. Some ("justice secretary") belong to an office in more than one jurisdiction. */
  readonly aliases: readonly string[];
  readonly jurisdiction: Jurisdiction;
  /** Id of the organisation it belongs to. */
  readonly organisation: string;
  /** False where several people can hold it at once (junior ministers, law officers). */
  readonly singleHolder: boolean;
}

/** Every office of the tables, by id. General knowledge; holders are in tenures.ts. */
export const offices: () => readonly Office[] = lazily(() => {
  const { rows } = OFFICES;
  const title = readTexts(OFFICES.title);
  const id = readTexts(OFFICES.id);
  const aliases = readLists(OFFICES.aliases);
  const jurisdiction = readCoded<Jurisdiction>(OFFICES.jurisdiction, rows);
  const organisation = readTexts(OFFICES.organisation);
  return freezeRows(rows, (row) => ({
    id: id(row) || toKebabCase(title(row)),
    title: title(row),
    aliases: aliases(row),
    jurisdiction: jurisdiction(row),
    organisation: organisation(row),
    singleHolder: OFFICES.singleHolder.charAt(row) === '1',
  }));
});

const byId = lazily(() => new Map(offices().map((office) => [office.id, office])));

/** The office with an id, if the tables know it. */
export function officeById(id: string): Office | undefined {
  return byId().get(id);
}

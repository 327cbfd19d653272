import { type Office, offices } from '../../../gazetteer/offices';
import { tenuresOf } from '../../../gazetteer/tenures';
import { findHolders } from '../../../link/office-holder';
import { officesHeld } from '../../detectors/people/in-office';
import { plain } from '../../detectors/people/plain-text';

const OVER = /^(?:former|ex)\b/i;
const SMALL = /^(?:of|the|for|at|and|in|hm)$/;
const HEADS =
  /^(?:secretary|minister|inspector|ombudsman|chair|president|director|executive|general|commissioner|chancellor)$/;

/** The office that a person holds at the date and the stated role names, if only by its last word ("Chief Inspector Peter Clarke"). */
export function officeStated(person: string, role: string, published: string | undefined): string | undefined {
  if (OVER.test(role)) return undefined;
  const held = officesHeld(person, published);
  if (held.length === 0) return undefined;
  const words = toWords(role);
  const isNamed = (names: readonly string[]): boolean => names.every((word) => words.includes(word));
  const fitting =
    held.find((office) => namesOf(office).some(isNamed)) ??
    held.find(({ title }) => toWords(title).some((word) => HEADS.test(word) && words.includes(word)));
  return fitting?.id;
}

let names: Map<Office, readonly (readonly string[])[]> | undefined;

/** The words that count of each name of an office. */
function namesOf(office: Office): readonly (readonly string[])[] {
  names ??= new Map(
    offices().map((each) => [
      each,
      [each.title, ...each.aliases].map((name) => toWords(name).filter((word) => !SMALL.test(word))),
    ]),
  );
  return names.get(office) ?? [];
}

const toWords = (text: string): string[] => plain(text).split(/[^\p{L}]+/u);

/** Whether the tables are sure that someone else held the office: then the words meant another of that name. */
export function isAnothers(office: string, person: string, published: string | undefined): boolean {
  if (tenuresOf(office).some((tenure) => tenure.person === person)) return false;
  return findHolders(office, published).person !== null;
}

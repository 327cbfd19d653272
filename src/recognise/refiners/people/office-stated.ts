import type { Office } from '../../../gazetteer/offices';
import { datedTenuresOf } from '../../../link/dated-tenures';
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
  const words = plain(role);
  for (const office of held)
    if (namesOf(office).names.some((name) => name.every((word) => hasWord(words, word)))) return office.id;
  return held.find((office) => namesOf(office).heads.some((word) => hasWord(words, word)))?.id;
}

/** Whether a word stands in a text, both folded. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetterAt(text, at - 1) && !isLetterAt(text, at + word.length)) return true;
  }
  return false;
}

function isLetterAt(text: string, at: number): boolean {
  const code = at < 0 || at >= text.length ? 0 : text.charCodeAt(at);
  return (code >= 97 && code <= 122) || code >= 0xc0;
}

/** The words that count of each name of an office, and those of its title that are heads. */
interface OfficeNames {
  readonly names: readonly (readonly string[])[];
  readonly heads: readonly string[];
}

const known = new Map<Office, OfficeNames>();

function namesOf(office: Office): OfficeNames {
  let found = known.get(office);
  if (!found) {
    const { title, aliases } = office;
    const names = [title, ...aliases].map((name) => toWords(name).filter((word) => word !== '' && !SMALL.test(word)));
    found = { names, heads: toWords(title).filter((word) => HEADS.test(word)) };
    known.set(office, found);
  }
  return found;
}

const toWords = (text: string): string[] => plain(text).split(/[^\p{L}]+/u);

/** Whether the tables are sure that someone else held the office: then the words meant another of that name. */
export function isAnothers(office: string, person: string, published: string | undefined): boolean {
  for (const { tenure } of datedTenuresOf(office)) if (tenure.person === person) return false;
  return findHolders(office, published).person !== null;
}

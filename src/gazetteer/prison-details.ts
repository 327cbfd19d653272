import { readCoded, readLists, readNullableTexts, readNumbers } from './codec/columns';
import { freezeRows } from './codec/freeze-rows';
import { lazily } from './codec/lazily';
import { prisons } from './prisons';
import { PRISON_DETAILS } from './tables/prison-details';
import type { Confidence } from './vocabulary';

/** What only a card or a page shows of a prison. Apart from prisons.ts so that the content script need not carry it. */
export interface PrisonDetails {
  readonly id: string;
  /** Id of the prison that took its place or its site. */
  readonly successor: string | null;
  /** HMPPS establishment codes; England and Wales only. */
  readonly nomis: string | null;
  readonly nomisOther: readonly string[];
  readonly postcode: string | null;
  /** WGS 84 degrees; good to 1 to 3 km unless the prison's source has `moj-hale-locations`. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** Places: operational capacity in England and Wales, design capacity in Scotland. Never current: show `capacityAsOf`. */
  readonly capacity: number | null;
  readonly capacityAsOf: string | null;
  readonly capacityConfidence: Confidence | null;
  readonly note: string | null;
  /** For identity, name, place and status. */
  readonly confidence: Confidence;
}

const details = lazily(() => {
  const { rows } = PRISON_DETAILS;
  const successor = readNullableTexts(PRISON_DETAILS.successor);
  const nomis = readNullableTexts(PRISON_DETAILS.nomis);
  const nomisOther = readLists(PRISON_DETAILS.nomisOther);
  const postcode = readNullableTexts(PRISON_DETAILS.postcode);
  const lat = readNumbers(PRISON_DETAILS.lat);
  const lon = readNumbers(PRISON_DETAILS.lon);
  const capacity = readNumbers(PRISON_DETAILS.capacity);
  const capacityAsOf = readNullableTexts(PRISON_DETAILS.capacityAsOf);
  const capacityConfidence = readNullableTexts(PRISON_DETAILS.capacityConfidence);
  const note = readNullableTexts(PRISON_DETAILS.note);
  const confidence = readCoded<Confidence>(PRISON_DETAILS.confidence, rows);
  // Rows stand in the order of the prisons table, so that ids are held once.
  const list = freezeRows<PrisonDetails>(rows, (row) => ({
    id: prisons()[row]?.id ?? '',
    successor: successor(row),
    nomis: nomis(row),
    nomisOther: nomisOther(row),
    postcode: postcode(row),
    lat: lat(row),
    lon: lon(row),
    capacity: capacity(row),
    capacityAsOf: capacityAsOf(row),
    capacityConfidence: capacityConfidence(row) as Confidence | null,
    note: note(row),
    confidence: confidence(row),
  }));
  return new Map(list.map((row) => [row.id, row]));
});

/** Address, place, capacity and codes of a prison, undefined for an id the tables do not know. As of AS_OF.prisons. */
export function prisonDetails(id: string): PrisonDetails | undefined {
  return details().get(id);
}

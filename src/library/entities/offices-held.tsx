import { AS_OF } from '../../gazetteer/as-of';
import { partyOf } from '../../gazetteer/membership-parties';
import { type Membership, membershipsOf } from '../../gazetteer/memberships';
import { officeById } from '../../gazetteer/offices';
import { sourcesOfTenure } from '../../gazetteer/row-sources';
import { sourceByCode } from '../../gazetteer/sources';
import { tenuresOfPerson } from '../../gazetteer/tenures';
import type { EntityRow } from '../../store/schema';
import { words } from '../../words/spoken';
import { capitalise, idOf } from './name-entity';

/** The offices that the articles gave an official, beside those that the tables know. */
export function OfficesHeld({ row }: { readonly row: EntityRow }) {
  const id = idOf(row.key);
  const known = [...tenuresOfPerson(id)].sort((a, b) => b.start.localeCompare(a.start));
  const seats = [...joinSeats(membershipsOf(id).map((seat) => ({ ...seat, party: partyOf(seat) })))].reverse();
  const said = [...row.roles].sort((a, b) => b[1] - a[1]);
  if (known.length === 0 && seats.length === 0 && said.length === 0) return null;
  return (
    <section class="offices" aria-labelledby="offices">
      <h2 id="offices">{words.say('officesTitle')}</h2>
      <div class="side-by-side">
        <div>
          <h3>{words.say('officesSaid')}</h3>
          {said.length === 0 && <p class="fine">{words.say('officesNoneSaid')}</p>}
          <ul>
            {said.map(([role, count]) => (
              <li key={role}>
                {capitalise(role)} <span class="count">×{count}</span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{words.say('officesKnown')}</h3>
          {known.length === 0 && seats.length === 0 && <p class="fine">{words.say('officesNoneKnown')}</p>}
          <ul>
            {known.map((tenure) => (
              <li key={`${tenure.office} ${tenure.start}`}>
                {officeById(tenure.office)?.title ?? tenure.office}
                <span class="facts">
                  {toTerm(tenure, AS_OF.tenures)}
                  {tenure.confidence === 'low' && words.say('officesUnsure')}
                  {' · '}
                  {sourcesOfTenure(tenure)
                    .map((code) => sourceByCode(code)?.title ?? code)
                    .join('; ')}
                </span>
              </li>
            ))}
            {seats.map((seat) => (
              <li key={`${seat.constituency} ${seat.start}`}>
                {words.say('officesSeat', seat.constituency, seat.party)}
                <span class="facts">{toTerm(seat, AS_OF.memberships)}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

/** Days between a dissolution and the election that follows it are fewer than this: a seat kept over them is one. */
const RECESS = 90;

type Seat = Membership & { readonly party: string };

/** Seats held from one parliament to the next for the same place and party as one. */
function joinSeats(seats: readonly Seat[]): readonly Seat[] {
  const joined: Seat[] = [];
  for (const seat of seats) {
    const last = joined.at(-1);
    const isSame = last?.constituency === seat.constituency && last.party === seat.party && last.end !== null;
    const days = isSame && last.end ? (Date.parse(seat.start) - Date.parse(last.end)) / 86_400_000 : Number.NaN;
    if (last && days <= RECESS) joined[joined.length - 1] = { ...last, end: seat.end };
    else joined.push(seat);
  }
  return joined;
}

/** "3 Mar 2017 to 9 Apr 2018"; one that goes on, to the day of the tables or later. */
function toTerm(term: { readonly start: string; readonly end: string | null }, asOf: string): string {
  const end = term.end ? words.date(term.end) : words.say('officesOrLater', words.date(asOf));
  return words.say('entitySpan', words.date(term.start), end);
}

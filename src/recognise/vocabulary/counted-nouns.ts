import { anyOrder } from '../../text/any-order';
import { intern } from '../../text/lexicon';

/**
 * What is counted by a noun: the units of annotation-guidelines.md. To add a noun, put it in the row of its unit.
 * Plurals, and the singulars that also stand behind a number ("180-bed", "one officer").
 */
const ROWS: Readonly<Record<string, string>> = anyOrder({
  prisoners:
    'prisoner prisoners inmate inmates men man women woman boy boys girl girls children child convict convicts detainee detainees ' +
    'offender offenders criminal criminals lifer lifers lag lags killer killers murderer murderers rapist rapists ' +
    'terrorist terrorists extremist extremists paedophile paedophiles robber robbers burglar burglars thug thugs ' +
    'resident residents youngster youngsters teenager teenagers juvenile juveniles youth youths male males female females ' +
    'absconder absconders escapee escapees fugitive fugitives escaper escapers nationals foreigners mothers fathers ' +
    'internees rioters troublemakers hooligans mutineers ringleaders gangsters felons crook crooks villain villains captives captive adults veterans remands dealers arrivals newcomers',
  people:
    'people person persons member members recruit recruits candidate candidates applicant applicants individual individuals ' +
    'victim victims visitor visitors volunteer volunteers protester protesters protestor protestors demonstrators patient patients ' +
    'suspect suspects families student students citizens adults households residents others users delegates relatives ' +
    'trainees delegates respondents defendants witnesses customers clients graduates participants strikers strong ' +
    'taxpayers voters mps peers signatories campaigners protestors supporters activists soldiers troops servicemen',
  officers:
    'officer officers guard guards warder warders warden wardens jailer jailers gaoler gaolers screws constables ' +
    'policemen police deputies',
  staff:
    'staff worker workers employee employees job jobs post posts vacancy vacancies nurse nurses manager managers ' +
    'governor governors teacher teachers role roles position positions apprentices apprenticeships redundancies personnel ' +
    'psychologists instructors doctors colleagues professionals practitioners caseworkers inspectors employers ' +
    'losses cuts leavers joiners starters chaplains workforce clinicians psychiatrists gps contractors builders',
  places: 'capacity place places bed beds bedspaces space spaces berths bunks',
  prisons:
    'prison prisons jail jails gaol gaols establishment establishments institution institutions penitentiaries yois institutes ' +
    'lockups dungeons',
  events:
    // "22 times" counts occasions; what multiplies ("10 times higher") is read before.
    'times death deaths suicide suicides assault assaults attack attacks incident incidents escape escapes abscond absconds ' +
    'find finds complaint complaints investigation investigations riot riots fire fires seizure seizures inspection inspections ' +
    'disturbance disturbances case cases crime crimes offence offences offenses murder murders homicide homicides killing killings ' +
    'stabbing stabbings recall recalls release releases arrest arrests conviction convictions sighting sightings ' +
    'call calls occasion occasions overdose overdoses adjudication adjudications inquest inquests referral referrals act acts ' +
    'appeal appeals prosecution prosecutions search searches application applications breach breaches outbreak outbreaks ' +
    'test tests drop drops request requests allegation allegations fatality fatalities injury injuries ' +
    'visit visits sentence sentences breakout breakouts walkouts strikes raids reoffences notifications transfers admissions episodes ' +
    'receptions deliveries flights infections rapes robberies burglaries thefts fights brawls beatings hangings disorders ' +
    'evacuations protests grievances claims hearings trials reviews warnings sanctions deportations removals ' +
    'reconvictions hospitalisations callouts emergencies siege sieges restraints blazes threats ' +
    'errors mistakes failures failings occurrences discoveries situations lapses presentations appearances appointments evasions instances intrusions incursions suspensions dismissals sackings confiscations absences journeys',
  items:
    'workshop workshops wing wings phone phones mobile mobiles handset handsets drone drones knife knives weapon weapons ' +
    'recommendation recommendations cell cells parcel parcels package packages unit units camera cameras item items area areas course courses ' +
    'room rooms window windows kit kits key keys vehicle vehicles van vans car cars centre centres blocks houseblocks ' +
    'tests things building buildings site sites services wraps cards tablets pills blades shanks bottles ' +
    'cigarettes packets bags meals books televisions tvs toilets showers doors computers laptops standards targets ' +
    'priorities measures concerns countries courts constituencies projects schemes programmes contracts letters emails ' +
    'report reports documents cookies dogs rats mice signatures proposals landings gates flats hostels pods ' +
    'qualifications awards categories questions points factors reasons lessons sims chargers ' +
    'uniforms mattresses summaries homes properties helicopters ambulances engines appliances crews',
});

/** Nouns that measure something that is never a figure of ours: lengths, weights, pages, scores. */
const OTHER_MEASURES = anyOrder(
  'stitch stitches ' +
    'metre metres meter meters mile miles feet foot ft yard yards inch inches km kilometre kilometres cm mm mph kg kilo kilos kilograms ' +
    'gram grams g lb lbs stone tonne tonnes ton tons litre litres pint pints degree degrees acre acres hectares storey storeys ' +
    'floor floors page pages word words paragraph paragraphs comment comments share shares stitches view views goal goals lap laps ' +
    'follower followers likes tweets retweets seats overs wickets runs tries votes amps volts watts ml oz ounces paces chapters ' +
    'verses seasons rounds sqft sq bars counts charges read reads replies stars legs lines sets',
);

const units: readonly string[] = Object.keys(ROWS);

/** By lexicon id: 0 counts nothing, OTHER something else, else one more than the index in `units`. */
const OTHER = 255;
const codes = toCodes();

function toCodes(): Uint8Array {
  // What measures something else never counts, and the first row that has a noun keeps it.
  const found = new Map<number, number>(OTHER_MEASURES.split(' ').map((noun) => [intern(noun), OTHER]));
  for (const [index, unit] of units.entries()) {
    for (const noun of (ROWS[unit] ?? '').split(' ')) {
      if (!found.has(intern(noun))) found.set(intern(noun), index + 1);
    }
  }
  const table = new Uint8Array(Math.max(...found.keys()) + 1);
  for (const [id, code] of found) table[id] = code;
  return table;
}

// Past the end would be undefined, which is slow to ask for.
const codeOf = (word: number): number => (word < codes.length ? (codes[word] as number) : 0);

/** The unit that a noun counts, by its lexicon id; undefined for a word that counts none. */
export function unitOf(word: number): string | undefined {
  const code = codeOf(word);
  return code === 0 || code === OTHER ? undefined : units[code - 1];
}

/** Whether a noun measures what no figure of ours does ("miles", "pages"). */
export function isOtherMeasure(word: number): boolean {
  return codeOf(word) === OTHER;
}

import { lazily } from '../gazetteer/codec/lazily';
import { lexiconSize, WordSet } from '../text/lexicon';
import type { Tokens } from '../text/tokens';

/** Words that hardly stand in other articles more than once. */
const CUSTODY = new WordSet(
  'prison prisons jail jails gaol gaols prisoner prisoners inmate inmates hmp hmps hmyoi yoi yois hmpps noms probation ' +
    'imprisonment penal penitentiary poa hmip carchar garchar carchardai carcharor carcharorion correctional corrections warder warders reoffending detainee detainees irc ircs stc stcs',
);
/** Words of criminal justice that other articles use too. */
const JUSTICE = new WordSet(
  'jailed imprisoned custody custodial parole offender offenders sentence sentences sentenced sentencing convict convicts ' +
    'convicted remand remanded detained secure removal youth detention incarceration incarcerated cells inspectorate ombudsman rehabilitation moj',
);

/** Words of crime, courts and police, of which such an article is full though it hardly speaks of custody. */
const LAW = new WordSet(
  'police constable detective detectives court courts judge judges magistrate magistrates jury trial crime crimes criminal criminals ' +
    'arrest arrested arrests charged guilty pleaded prosecution prosecutor prosecutors barrister coroner inquest offence offences ' +
    'theft robbery burglary murder murdered manslaughter assault assaulted fraud stole stolen riot riots rioters disorder officers',
);

/** Words of travel, weather, sport, houses and outings: an article that keeps to those speaks of prisons in passing. */
const OTHER_SUBJECTS = new WordSet(
  'train trains railway passengers platform airport airports flights ferry ferries bus buses motorway traffic cruise lorry lorries ' +
    'weather storm storms rain snow gusts gales flood floods flooding temperatures sunshine ' +
    'match matches goal goals league cup striker midfielder winger fans football cricket rugby season innings wicket wickets batsman bowler spinner captain overs crowd defender goalkeeper stadium ' +
    'homes flats rents mortgage mortgages bedroom bedrooms landlord landlords buyers ' +
    'ticket tickets tour tours tourist tourists museum hotel hotels theatre stage film films novel album band audience audiences concert ' +
    'festival actor actors actress cast exhibition gallery restaurant pub menu attraction attractions cinema comedy drama song songs garden gardens',
);

/** Words of life inside and of those who watch over it: two of them weigh something, together little more than the words of custody that they stand among. */
const INSIDE = new WordSet(
  'governor governors wing wings landing landings segregation cellmate cellmates lifers lags warders borstal borstals ' +
    'inspector inspectors hmi imb napo nacro justice altcourse barlinnie belmarsh bronzefield coldingley deerbolt dovegate ' +
    'downview gartree littlehey lindholme magilligan maghaberry polmont swaleside wealstun whitemoor wymott',
);

const CUSTODY_WEIGHT = 2;
/** One such word may be chance. */
const ENOUGH_INSIDE = 2;
/** Two words of custody, or one among three of justice. */
const ENOUGH = 4;
/** A brief of so many tokens, on nothing else, speaks of prisons if it has one word of custody. */
const BRIEF = 60;
/** So many words of criminal justice make an article one about it, though it names no prison. */
const ENOUGH_JUSTICE = 6;
/** An article has another subject where it has one word of those in so many points. */
const POINTS_A_STRAY = 2;
/** One point in so many tokens: an article on something else that once speaks of a prison has fewer. */
const TOKENS_A_POINT = 80;
/** The same for one that has no word of criminal justice besides: a firm, a street or a show that has to do with a jail. */
const TOKENS_A_POINT_ALONE = 54;
/** The same for an article that hardly speaks of anything else. */
const TOKENS_A_POINT_THROUGHOUT = 42;

/** So many words of crime, courts and police make an article one about them, one in so many tokens at least, and a stray among so many. */
const ENOUGH_LAW = 8;
const TOKENS_A_LAW = 60;
const LAW_A_STRAY = 4;

/** How often a text uses words of custody, and those of criminal justice that other texts use too. */
export interface SubjectCount {
  readonly custody: number;
  readonly justice: number;
  /** Words of other subjects. */
  readonly strays: number;
  /** Words of crime, courts and police. */
  readonly law: number;
  /** Words of life inside. */
  readonly inside: number;
}

const JUSTICE_WORD = 1;
const CUSTODY_WORD = 2;
const STRAY_WORD = 3;
const LAW_WORD = 4;
const INSIDE_WORD = 5;

const kinds = lazily((): Uint8Array => {
  const table = new Uint8Array(0x10000);
  const size = lexiconSize();
  for (let word = 1; word < size; word++) {
    if (CUSTODY.has(word)) table[word] = CUSTODY_WORD;
    else if (JUSTICE.has(word)) table[word] = JUSTICE_WORD;
    else if (OTHER_SUBJECTS.has(word)) table[word] = STRAY_WORD;
    else if (LAW.has(word)) table[word] = LAW_WORD;
    else if (INSIDE.has(word)) table[word] = INSIDE_WORD;
  }
  return table;
});

/** Counts the words that tell what a text is about; one pass, which every page of the web goes through. */
export function countSubject({ word, length }: Tokens): SubjectCount {
  const table = kinds();
  let custody = 0;
  let justice = 0;
  let strays = 0;
  let law = 0;
  let inside = 0;
  for (let i = 0; i < length; i++) {
    const kind = table[word[i] as number] as number;
    if (kind === 0) continue;
    if (kind === CUSTODY_WORD) custody++;
    else if (kind === JUSTICE_WORD) justice++;
    else if (kind === STRAY_WORD) strays++;
    else if (kind === LAW_WORD) law++;
    else inside++;
  }
  return { custody, justice, strays, law, inside };
}

/** Whether a text of so many tokens is about prisons, probation or criminal justice, by how often it uses their words. */
export function isAboutPrisons({ custody, justice, strays, inside }: SubjectCount, tokens: number): boolean {
  const within = inside < ENOUGH_INSIDE ? 0 : Math.min(inside, custody + 1);
  const points = custody * CUSTODY_WEIGHT + justice + within;
  if (custody === 0 && justice < ENOUGH_JUSTICE) return false;
  const enough = tokens <= BRIEF && strays === 0 && custody > 0 ? CUSTODY_WEIGHT : ENOUGH;
  const reach = justice + within > 0 ? TOKENS_A_POINT : TOKENS_A_POINT_ALONE;
  return points >= enough && points * reach >= tokens && strays * POINTS_A_STRAY <= points;
}

/** Whether a text is about prisons, or about crime, courts and police. */
export function isAboutJustice(subject: SubjectCount, tokens: number): boolean {
  const { law, strays } = subject;
  if (isAboutPrisons(subject, tokens)) return true;
  return law >= ENOUGH_LAW && law * TOKENS_A_LAW >= tokens && strays * LAW_A_STRAY <= law;
}

/** Whether the text speaks of prisons throughout, so that a town's name on its own is more likely its prison's than the town's. */
export function isThroughout({ custody, justice }: SubjectCount, tokens: number): boolean {
  return (custody * CUSTODY_WEIGHT + justice) * TOKENS_A_POINT_THROUGHOUT >= tokens;
}

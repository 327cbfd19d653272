import type { NameClass } from '../../detectors/prisons/prison-forms';

/**
 * What speaks for and against a bare name being the prison. The sum over a name and what stands around it must reach
 * ENOUGH. A weight of VETO or below means that nothing else in the article can make it the prison.
 */
export const ENOUGH = 2;
export const VETO = -20;

/** Lists and sentences with more names than this are cut in pieces, so that no page can make each name ask all others. */
export const MOST_TOGETHER = 40;

/** How likely the name is the prison before anything around it is read. */
export const NAME_WEIGHTS: Readonly<Record<NameClass, number>> = {
  safe: 3,
  district: 1,
  place: -2,
  word: -2,
  claimed: -9,
  designated: VETO,
  prefixed: VETO,
};

export const WEIGHTS = {
  /** The article states the prison with its designator, or has shown it to be meant somewhere else. */
  statedElsewhere: 4,
  /** The headline has the prison that the article states, and the article never speaks of its town. */
  headline: 3,
  /** The same for a name that otherwise means something else. */
  claimedAndStated: 11,
  /** "Bedford inmates", "governor of Bedford", "jails such as Bedford". */
  custodyNoun: 6,
  /** "officers at Bedford", "Bedford's staff": a town can have these too. */
  institutionNoun: 2,
  /** "moved to Bedford", "held at Bedford". */
  custodyVerb: 3,
  /** What "was moved to Bedford" weighs more than "moved to". */
  passive: 1,
  /** In an article that is on prisons throughout, a name that it does not state; more where the words beside it speak for the prison. */
  throughout: 1,
  shown: 2,
  /** "A crowd stood outside Bedford". */
  outside: 4,
  /** "at Bedford"; towns take "in". */
  at: 2,
  inside: 3,
  /** "in Bedford" alone is the town, in an article on its prison too, as is "drove to Bedford"; districts take neither. */
  in: -3,
  to: -3,
  /** "a man, 34, from Bedford". */
  origin: VETO,
  /** "category B Swaleside". */
  category: 4,
  /** Its sentence speaks of prisoners. */
  nearby: 2,
  /** Its sentence speaks of inspectors. */
  inspected: 3,
  /** In a list with a name that is the prison, or in a sentence with two that are. */
  listedWithPrison: 4,
  /** What the article states does not settle it for a town where the article is not about prisons throughout. */
  inPassing: -1,
  /** "Ashwell closed in 2011". */
  opens: 4,
  /** "Kingston in Portsmouth", where the prison of that name is. */
  whereItIs: 4,
  /** "Feltham, Werrington or Wetherby" in an article that is on prisons throughout. */
  longList: 4,
  /** "the Lincoln manager", "a Bedford man". */
  article: -5,
  /** "Ford, who", "Ford said" where the article also has a person of that name. */
  alsoPerson: -5,
  /** The same where the article states no prison of that name: "Darren Walton … Walton's sentence". */
  onlyPerson: -8,
  /** "Leicester had 361 prisoners". */
  counts: 3,
  speech: -4,
  /** "Rochester, Kent" may still be the prison where the name is a village's. */
  region: -5,
  /** "Bedford, Ohio". */
  abroad: VETO,
  /** "a Leeds shooting", "Bedford weather". */
  attributive: -3,
  number: -4,
  /** Alone on a line, like a menu's words. */
  menu: -3,
  placeNoun: VETO,
  partOfName: VETO,
} as const;

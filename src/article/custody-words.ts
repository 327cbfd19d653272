/** The stems of the words below, upper and lower case apart; finds a few words more than they, and none fewer. */
export const STEM =
  /[Pp]rison|PRISON|[Jj]ail|JAIL|[Gg]aol|GAOL|HMP|[Hh]mp|YOI|[Yy]oi|[Ii]nmate|INMATE|[Pp]robation|PROBATION|[Cc]ustod|CUSTOD|[Pp]arole|PAROLE|[Bb]orstal|BORSTAL|[Cc]archar|CARCHAR/g;
const CUSTODY =
  /\b(?:prison(?:er)?s?|jail(?:ed|s|ing)?|gaols?|hmp|hmyoi|yoi|inmates?|probation|custod(?:y|ial)|parole|borstal|carchar\w*)\b/gi;

/** How often a text says a word of custody. */
export function countCustody(text: string): number {
  // The second expression takes both cases alike, which takes long; most paragraphs hold no stem.
  STEM.lastIndex = 0;
  return STEM.test(text) ? (text.match(CUSTODY)?.length ?? 0) : 0;
}

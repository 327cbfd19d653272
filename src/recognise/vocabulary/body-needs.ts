/**
 * How far the names of the organisation table can be trusted in an article on prisons. General knowledge, printed as
 * in the table.
 */

/** Abbreviations of many things: they count where the article has the full name. */
export const NEEDS_FULL_NAME: ReadonlySet<string> = new Set(
  'NPS PAC PET PAS PACT WIP LCD LAA CPT NPM CJA CSJ AGO DCA PPG CCJS HASC DHSC'.split(' '),
);

/** Everyday words that name a body only beside a word that says so: "the charity Unlock", "Community union". */
export const NEEDS_CUE: ReadonlySet<string> = new Set([
  'Community',
  'Unite',
  'Prospect',
  'Oasis',
  'Spectrum',
  'Pact',
  'Liberty',
  'Appeal',
  'Switchback',
  'Bounce Back',
  'Reform',
  'Novus',
  'Article 39',
]);

/** Words of the table's common ones that hardly any sentence starts with. */
export const ALWAYS_NAMES: ReadonlySet<string> = new Set(['Unison', 'Clinks', 'Amey']);

/** Everyday words whose capital in the middle of a sentence is enough, beside those the table calls common. */
export const NEEDS_CAPITAL: ReadonlySet<string> = new Set([
  'Turning Point',
  'Capita',
  'St Giles',
  'Women in Prison',
  'MTC',
]);

/** Offices as well as bodies: beside its holder's name such a name is a role. */
export const OFFICES_TOO: ReadonlySet<string> = new Set([
  'Prisons and Probation Ombudsman',
  'Prison and Probation Ombudsman',
  'Prisons Ombudsman',
  'Prisoner Ombudsman',
  'Prisoner Ombudsman for Northern Ireland',
  'NI Prisoner Ombudsman',
  'PPO',
  'Prison Ombudsman',
  'Police Ombudsman',
]);

/** Never marked: parliaments, newspapers, officials, and words for buildings. */
export const NOT_MARKED: ReadonlySet<string> = new Set([
  'House of Commons',
  'Commons',
  'the Commons',
  'House of Lords',
  'the Lords',
  'Holyrood',
  'Inside Time',
  'Judiciary of England and Wales',
  "Children's Commissioner for England",
  'Independent Chief Inspector of Borders and Immigration',
]);

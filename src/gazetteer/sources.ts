/** Where a fact row comes from. Every row names one or more of these by code. */
export interface Source {
  readonly code: string;
  readonly title: string;
  /** Where it can be looked up, where there is such a place. */
  readonly url?: string;
  readonly licence: string;
  /** Date of the version that was read; null where facts were gathered one by one. */
  readonly asOf: string | null;
}

const OGL = 'Open Government Licence v3.0';

/** Every source of the fact tables (not of official-figures, whose rows name their bulletins in words). */
export const SOURCES = [
  {
    code: 'hmpps-prison-register',
    title: 'Ministry of Justice, prison register',
    url: 'https://github.com/ministryofjustice/prison-register',
    licence: `MIT, Crown copyright; register data ${OGL}`,
    asOf: '2026-08-18',
  },
  {
    code: 'prison-register-2017',
    title: 'Prison estate register of 2017',
    url: 'https://github.com/symroe/prison-estate-data',
    licence: `${OGL}, Crown copyright`,
    asOf: '2017-05',
  },
  {
    code: 'moj-hale-locations',
    title: 'Ministry of Justice, list of prison locations',
    url: 'https://github.com/ministryofjustice/hale',
    licence: OGL,
    asOf: '2023',
  },
  {
    code: 'help-with-prison-visits',
    title: 'Ministry of Justice, prisons of the visits scheme',
    url: 'https://github.com/ministryofjustice/help-with-prison-visits-external',
    licence: 'MIT, Crown copyright',
    asOf: '2026-06',
  },
  {
    code: 'prison-visits-service-seeds',
    title: 'Ministry of Justice, prisons of the visits service',
    url: 'https://github.com/ministryofjustice/prison-visits-2',
    licence: 'MIT, Crown copyright',
    asOf: '2026-07',
  },
  {
    code: 'ifg',
    title: 'Institute for Government Ministers Database',
    url: 'https://www.instituteforgovernment.org.uk/ifg-ministers-database',
    licence: 'CC BY 4.0',
    asOf: '2026-06-19',
  },
  {
    code: 'parlparse',
    title: 'mySociety, posts and committees of Parliament',
    url: 'https://github.com/mysociety/parlparse',
    licence: 'Underlying data: Open Parliament Licence and the Scottish Parliament',
    asOf: '2026-07-27',
  },
  {
    code: 'parliament-psephology',
    title: 'UK Parliament, election results',
    url: 'https://github.com/ukparliament/psephology',
    licence: 'Open Parliament Licence v3.0',
    asOf: '2026-08-20',
  },
  { code: 'press', title: 'Published news items and announcements', licence: 'Facts only, no text taken', asOf: null },
  { code: 'general-knowledge', title: 'Well-known public facts', licence: 'None', asOf: null },
] as const satisfies readonly Source[];

/** What must be shown wherever the data is shown or passed on (About page, README, exports of the tables). */
export const ATTRIBUTION =
  'Contains public sector information licensed under the Open Government Licence v3.0. ' +
  'Contains Parliamentary information licensed under the Open Parliament Licence v3.0. ' +
  'Institute for Government Ministers Database, CC BY 4.0.';

/** The source with a code, if there is one. */
export function sourceByCode(code: string): Source | undefined {
  return SOURCES.find((source) => source.code === code);
}

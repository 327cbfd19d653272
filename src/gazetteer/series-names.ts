interface Publication {
  readonly name: string;
  /** Where it comes out; the publisher's own page where the publication has none that lasts. */
  readonly url: string;
}

const STATISTICS = 'https://www.gov.uk/government/collections/';
const PERFORMANCE = `${STATISTICS}prison-and-probation-trusts-performance-statistics`;
const MINISTRY = 'https://www.gov.uk/government/organisations/ministry-of-justice';
const SCOTTISH_PRISONS = 'https://www.sps.gov.uk/';
const JUSTICE_NI = 'https://www.justice-ni.gov.uk/';

/** Official publications by the base of their series' ids. */
const PUBLICATIONS: Readonly<Record<string, Publication>> = {
  'safety-in-custody': { name: 'Safety in custody', url: `${STATISTICS}safety-in-custody-statistics` },
  'weekly-population': { name: 'Weekly population bulletin', url: `${STATISTICS}prison-population-statistics` },
  omsq: { name: 'Offender management statistics', url: `${STATISTICS}offender-management-statistics-quarterly` },
  'hmpps-workforce': {
    name: 'HMPPS workforce',
    url: `${STATISTICS}national-offender-management-service-workforce-statistics`,
  },
  'hmpps-annual-digest': { name: 'HMPPS annual digest', url: PERFORMANCE },
  'youth-justice-statistics': { name: 'Youth justice statistics', url: `${STATISTICS}youth-justice-statistics` },
  'costs-per-place': { name: 'Costs per place', url: PERFORMANCE },
  'proven-reoffending': { name: 'Proven reoffending', url: `${STATISTICS}proven-reoffending-statistics` },
  'reoffending-cost': {
    name: 'Cost of reoffending',
    url: 'https://www.gov.uk/government/publications/economic-and-social-costs-of-reoffending',
  },
  'hmip-survey': { name: 'HMIP survey', url: 'https://hmiprisons.justiceinspectorates.gov.uk/' },
  ecsl: { name: 'End of custody supervised licence', url: MINISTRY },
  'end-of-custody-licence': { name: 'End of custody licence', url: MINISTRY },
  sds40: { name: 'SDS40 releases', url: MINISTRY },
  'releases-in-error-transparency': { name: 'Releases in error transparency', url: MINISTRY },
  'sps-population': { name: 'Scottish Prison Service population', url: SCOTTISH_PRISONS },
  'sps-deaths': { name: 'Scottish Prison Service deaths in custody', url: SCOTTISH_PRISONS },
  'ni-population': { name: 'Northern Ireland prison population', url: JUSTICE_NI },
  'ni-deaths': { name: 'Northern Ireland deaths in custody', url: JUSTICE_NI },
  'ni-prisoner-ombudsman': { name: 'Prisoner Ombudsman for Northern Ireland', url: JUSTICE_NI },
};

/** A series by its publication, with its variant where it is one: "Safety in custody (first published)". */
export function nameSeries(series: string): string {
  const [base = '', variant] = series.split(':');
  const name = PUBLICATIONS[base]?.name ?? base.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  return variant ? `${name} (${variant.replaceAll('-', ' ')})` : name;
}

/** Where a series comes out; undefined for one that the list does not know. */
export function findSeriesUrl(series: string): string | undefined {
  return PUBLICATIONS[series.split(':')[0] ?? series]?.url;
}

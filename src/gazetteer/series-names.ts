/** Official publications by the base of their series' ids. */
const PUBLICATIONS: Readonly<Record<string, string>> = {
  'safety-in-custody': 'Safety in custody',
  'weekly-population': 'Weekly population bulletin',
  omsq: 'Offender management statistics',
  'hmpps-workforce': 'HMPPS workforce',
  'hmpps-annual-digest': 'HMPPS annual digest',
  'youth-justice-statistics': 'Youth justice statistics',
  'costs-per-place': 'Costs per place',
  'proven-reoffending': 'Proven reoffending',
  'reoffending-cost': 'Cost of reoffending',
  'hmip-survey': 'HMIP survey',
  ecsl: 'End of custody supervised licence',
  sds40: 'SDS40 releases',
  'sps-population': 'Scottish Prison Service population',
  'sps-deaths': 'Scottish Prison Service deaths in custody',
  'ni-population': 'Northern Ireland prison population',
  'ni-deaths': 'Northern Ireland deaths in custody',
  'ni-prisoner-ombudsman': 'Prisoner Ombudsman for Northern Ireland',
};

/** A series by its publication, with its variant where it is one: "Safety in custody (first published)". */
export function nameSeries(series: string): string {
  const [base = '', variant] = series.split(':');
  const name = PUBLICATIONS[base] ?? base.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  return variant ? `${name} (${variant.replaceAll('-', ' ')})` : name;
}

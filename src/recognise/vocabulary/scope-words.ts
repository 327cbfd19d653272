import { anyOrder } from '../../text/any-order';
/** Whose figure a sentence gives: of every prison of a country together, or of the one the article is at. */
export type ScopeWord = 'estate' | 'this-prison' | 'none';

/** To add a turn of phrase, put it in its row; the longest phrase at a word wins. */
export const SCOPE_PHRASES: Readonly<Record<ScopeWord, string>> = anyOrder({
  estate:
    'england and wales, scotland, northern ireland, nationally, nationwide, national, across the country, up and down the country, ' +
    'the prison estate, the estate, across the estate, prison population, prison system, prison service, the government, ministers, ' +
    "ministry of justice, moj, hmpps, noms, the uk, britain, britain's, across prisons, in prisons, in our prisons, in jails, " +
    'in our jails, of prisons, prisons in, jails in, behind bars, every prison, all prisons, other prisons, the service, female estate, ' +
    "male estate, youth estate, public sector prisons, white paper, scotland's, scottish prisons, secretary of state, " +
    'justice secretary, taxpayer, taxpayers, reoffending, re-offending, prisons, jails, society, our members, its members',
  'this-prison':
    'the prison, the jail, the gaol, the establishment, the institution, the site, the yoi, this prison, this jail, the facility, ' +
    'any prison, any jail, any other prison, any other jail, any establishment, any other establishment, ' +
    "its cells, the centre, the prison's, the jail's, here, there, prison holds, jail holds",
  none: 'there are, there is, there was, there were, there has, there have, there had, there will, there would, there may, there could',
});

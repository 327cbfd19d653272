/** What kind of publisher a site of the named list is. */
export type SiteKind =
  | 'national-paper'
  | 'broadcaster'
  | 'regional'
  | 'scotland'
  | 'wales'
  | 'northern-ireland'
  | 'official'
  | 'inspectorate'
  | 'union'
  | 'charity'
  | 'sector';

/** A site that Gatelog reads without being asked, and why it is in the list. */
export interface Site {
  /** Registered name; its subdomains are meant too, unless `exact`. */
  readonly domain: string;
  /** Only this very host: its parent holds thousands of unrelated sites. */
  readonly exact?: true;
  readonly kind: SiteKind;
}

const of =
  (kind: SiteKind) =>
  (domain: string): Site => ({ domain, kind });

const paper = of('national-paper');
const broadcaster = of('broadcaster');
const regional = of('regional');
const scotland = of('scotland');
const wales = of('wales');
const northernIreland = of('northern-ireland');
const official = of('official');
const inspectorate = of('inspectorate');
const union = of('union');
const charity = of('charity');
const sector = of('sector');

/**
 * THE list of sites read from the day of installation. Every other site is asked for.
 * A site belongs here when it reports on prisons of the United Kingdom as part of its ordinary work; the reason stands beside it.
 */
export const SITES: readonly Site[] = [
  paper('theguardian.com'), // National daily with a prisons and probation section
  paper('thetimes.com'), // National daily with a home affairs desk
  paper('thetimes.co.uk'), // Former address of The Times, still linked to
  paper('telegraph.co.uk'), // National daily with a home affairs desk
  paper('independent.co.uk'), // National online daily with a prisons correspondent’s archive
  paper('ft.com'), // National daily; Ministry of Justice spending and contracts
  paper('dailymail.co.uk'), // National daily; frequent prison stories
  paper('mirror.co.uk'), // National daily; frequent prison stories
  paper('thesun.co.uk'), // National daily; frequent prison stories
  paper('express.co.uk'), // National daily; frequent prison stories
  paper('metro.co.uk'), // National daily; court and prison stories
  paper('standard.co.uk'), // London paper; Pentonville, Wandsworth, Wormwood Scrubs, Thameside
  paper('inews.co.uk'), // National daily; prison staffing and safety
  paper('huffingtonpost.co.uk'), // National online news; Westminster and prisons
  paper('morningstaronline.co.uk'), // National daily; prison unions and privatisation

  broadcaster('bbc.co.uk'), // National and local news, the archive of prison reports
  broadcaster('bbc.com'), // Newer address of BBC News
  broadcaster('itv.com'), // National and regional television news
  broadcaster('channel4.com'), // National television news; prison investigations
  broadcaster('sky.com'), // National television news (news.sky.com)
  broadcaster('lbc.co.uk'), // National radio news; interviews with ministers

  regional('manchestereveningnews.co.uk'), // Manchester, Forest Bank, Buckley Hall
  regional('liverpoolecho.co.uk'), // Liverpool, Altcourse
  regional('birminghammail.co.uk'), // Birmingham, Hewell
  regional('chroniclelive.co.uk'), // Northumberland, Durham, Frankland
  regional('bristolpost.co.uk'), // Bristol, Eastwood Park, Leyhill
  regional('nottinghampost.com'), // Nottingham, Lowdham Grange, Whatton
  regional('leicestermercury.co.uk'), // Leicester, Gartree, Fosse Way
  regional('hulldailymail.co.uk'), // Hull, Humber, Full Sutton
  regional('devonlive.com'), // Dartmoor, Exeter, Channings Wood
  regional('yorkshirepost.co.uk'), // Leeds, Wakefield, New Hall, Wealstun
  regional('lep.co.uk'), // Preston, Garth, Wymott
  regional('thenorthernecho.co.uk'), // Durham, Frankland, Low Newton, Deerbolt
  regional('oxfordmail.co.uk'), // Bullingdon, Huntercombe, Grendon
  regional('theargus.co.uk'), // Lewes, Ford
  regional('edp24.co.uk'), // Norwich, Wayland, Bure
  regional('cambstimes.co.uk'), // Whitemoor, Littlehey
  regional('bedfordtoday.co.uk'), // Bedford, Yarl’s Wood
  regional('nwemail.co.uk'), // Haverigg
  regional('worcesternews.co.uk'), // Long Lartin, Hewell
  regional('redditchadvertiser.co.uk'), // Hewell
  regional('bromsgroveadvertiser.co.uk'), // Hewell
  regional('kentonline.co.uk'), // Elmley, Swaleside, Standford Hill, Rochester, Maidstone
  regional('dorsetecho.co.uk'), // Portland, The Verne, Guys Marsh
  regional('countypress.co.uk'), // Isle of Wight
  regional('expressandstar.com'), // Featherstone, Brinsford, Oakwood
  regional('shropshirestar.com'), // Stoke Heath, Shrewsbury

  scotland('scotsman.com'), // Scottish national daily
  scotland('heraldscotland.com'), // Scottish national daily
  scotland('dailyrecord.co.uk'), // Scottish national daily; Barlinnie, Addiewell, Shotts
  scotland('pressandjournal.co.uk'), // Grampian, Inverness
  scotland('thecourier.co.uk'), // Perth, Castle Huntly
  scotland('stv.tv'), // Scottish television news
  scotland('sps.gov.uk'), // Scottish Prison Service

  wales('walesonline.co.uk'), // Cardiff, Swansea, Parc, Usk
  wales('dailypost.co.uk'), // Berwyn
  wales('nation.cymru'), // Welsh national news; devolution of justice
  wales('360.cymru'), // Welsh-language news (golwg.360.cymru)

  northernIreland('belfasttelegraph.co.uk'), // Maghaberry, Magilligan, Hydebank Wood
  northernIreland('irishnews.com'), // Maghaberry, Magilligan, Hydebank Wood
  northernIreland('justice-ni.gov.uk'), // Department of Justice and Northern Ireland Prison Service

  { domain: 'www.gov.uk', exact: true, kind: 'official' }, // Ministry of Justice and HMPPS announcements
  official('parliament.uk'), // Hansard, written answers, Justice Committee
  { domain: 'www.gov.scot', exact: true, kind: 'official' }, // Scottish Government announcements on prisons

  inspectorate('justiceinspectorates.gov.uk'), // HM Inspectorates of Prisons and of Probation
  inspectorate('ppo.gov.uk'), // Prisons and Probation Ombudsman, deaths in custody
  inspectorate('imb.org.uk'), // Independent Monitoring Boards
  inspectorate('prisonsinspectoratescotland.gov.uk'), // HM Inspectorate of Prisons for Scotland

  union('poauk.org.uk'), // POA, the union of prison officers
  union('napo.org.uk'), // Napo, the union of probation staff

  charity('howardleague.org'), // Howard League for Penal Reform
  charity('prisonreformtrust.org.uk'), // Prison Reform Trust; Bromley Briefings
  charity('inquest.org.uk'), // INQUEST, deaths in custody
  charity('nacro.org.uk'), // Nacro, resettlement
  charity('clinks.org'), // Clinks, the voluntary sector in criminal justice

  sector('insidetime.org'), // Newspaper for prisoners
  sector('russellwebster.com'), // Criminal justice news and research
  sector('thejusticegap.com'), // Magazine on law and justice
  sector('civilserviceworld.com'), // Civil service news; HMPPS and Ministry of Justice posts
];

/** WebExtension match pattern of a site, http and https. */
export function toMatchPattern(site: Site): string {
  return site.exact ? `*://${site.domain}/*` : `*://*.${site.domain}/*`;
}

/** The site of the named list that a host name belongs to, if any. */
export function findSite(host: string): Site | undefined {
  const name = host.toLowerCase().replace(/\.$/, '');
  return SITES.find((site) => name === site.domain || (!site.exact && name.endsWith(`.${site.domain}`)));
}

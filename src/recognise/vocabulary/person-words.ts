import { anyOrder } from '../../text/any-order';

/** Words that stand before a name and belong to its span, by what they say of the person. */
export const HONORIFICS = {
  man: 'Mr Sir Lord Baron Viscount Earl',
  woman: 'Ms Mrs Miss Dame Lady Baroness Countess Viscountess',
  any: 'Judge HHJ Sheriff Mx Dr Doctor Prof Professor Rev Revd Reverend Canon Hon Rt Brig Brigadier',
} as const;

/** Honorifics that make whoever carries them a member of the Lords or a judge, whatever else the article says. */
export const PEERAGE = anyOrder('Lord Lady Baroness Baron Viscount Viscountess Earl');

/** Small words inside a surname: "Rachel de Souza", "Kevin van der Berg". */
export const PARTICLES = anyOrder(
  'de da do dos del della der den di du la le van von bin ibn al el ap ab ní nic ó mac zu ter',
);

/** Letters behind a name: "John Podmore OBE", "Nicholas Cooke QC". */
export const POST_NOMINALS = anyOrder(
  'QC KC CBE OBE MBE KCB CB DL JP QPM KPM PhD FRSA BEM Jr Jnr Snr CMG DBE KBE GBE FBA PC CVO KCVO LVO MVO GCB KCMG OBE RD',
);

/** Capitalised words that are no part of a person's name, beside the role words: bodies, places, days, page furniture. */
export const NOT_A_NAME = anyOrder(`
HM HMP HMPS HMPPS HMYOI YOI YOIs STC IRC HMI HMIP NOMS POA PGA MoJ Moj SPS NIPS NHS BBC ITV PA PCC IMB IMBs PPO CPS UK US USA EU UN
Prison Prisons Prisoner Prisoners Jail Jails Gaol Youth Young Offender Offenders Offending Institution Institute Immigration Removal Detention
Secure Training Centre Center Women Womens Men Category Cat Wing Unit Block House Hall Houses Estate Open Closed
Service Services Probation Justice Criminal Courts Court Crown High Supreme Appeal Magistrates Tribunal Inquiry Review Report Reports
Ministry Ministers Government Department Home Office Treasury Cabinet Parliament Parliamentary Commons Lords Westminster Whitehall Holyrood Stormont Senedd
Committee Commission Council Board Boards Authority Agency Association Society Union Trust League Foundation Federation Group Network Alliance Campaign
Charity Company Ltd Limited Plc Inc Bureau Directorate Inspectorate Inspection Assembly Executive Congress Senate Federal State States City County Borough
Police Constabulary Force Forces Army Navy Royal Majesty Majesty's King Queen Her His Our Their Its My Your
University College School Academy Hospital Church Cathedral Museum Library Theatre Stadium Street Road Lane Avenue Square Place Park Way Close Drive
North South East West Northern Southern Eastern Western Central Upper Lower Greater New Old Great Little Saint Isle Island Islands Bay Hill Valley
England Scotland Wales Ireland Britain Great British English Scottish Welsh Irish European Europe American America London Yorkshire Midlands
Lancashire Cumbria Kent Essex Sussex Surrey Dorset Devon Cornwall Norfolk Suffolk Somerset Wiltshire Gloucestershire Worcestershire
Northamptonshire Cambridgeshire Buckinghamshire Lincolnshire Nottinghamshire Leicestershire Staffordshire Shropshire Merseyside Manchester
Liverpool Birmingham Leeds Sheffield Bristol Glasgow Edinburgh Cardiff Belfast Swansea
Labour Conservative Conservatives Tory Tories Liberal Democrat Democrats Lib Dem SNP Plaid Cymru Green Reform Sinn Féin Fein DUP SDLP UUP Alliance Republican Republicans
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December Christmas Easter
The This That These Those A An And But Or If In On At By For From With Of To As It He She We They I You There Here When Where While Who What Why How Now Then
Not No Yes All Any Some Many Most More Last Next Both Also However Meanwhile Today Yesterday Tomorrow Earlier Later After Before During Since Speaking Asked Told Said Says
One Two Three Four Five Six Seven Eight Nine Ten First Second Third Photo Photograph Photos Picture Pictured Pictures Image Images Credit Copyright Getty Video Read Excerpts Portrait
Mail Times Guardian Telegraph Independent Mirror Sun Express Star Herald Post News Echo Chronicle Gazette Standard Observer Argus Journal Evening Daily Sky
Auckland Stortford Advocate Provost Lieutenant Privy Chamberlain Ordinary Mayor Equality Human Rights Care Quality Health Social Public Private National International Local Regional Independent Joint Special Senior Chief Deputy Assistant
Act Bill Law Order Code Section Part Annual White Paper Strategy Programme Project Scheme Plan Policy Urgent Notification Covid Brexit Operation
Serco Sodexo Kalyx Mitie Carillion Amey Nacro Napo Inquest Unison Unite Community Howard's Ofsted Estyn GEOAmey Capita Interserve MTC Wackenhut Premier UKDS`);

/** Those of the words above that are surnames too: a given name or an honorific in front makes them one. */
export const SURNAMES_TOO = anyOrder(`
Green King Park Hall House Hill Hills Lane Street Close North West Law Young Way Block Day Bishop Major Constable Chambers May March English Welsh
Irish Little Church Castle Marshall Judge Ward Page Bay Post Star Read Grant Lord Price Power Best Long Case Sergeant Holland France Ireland Britain London
England Wales Kent Essex Surrey Devon Lancaster Preston Lincoln Stafford Durham Bedford Leeds Bolton Derby Wells Leader Nurse Head Carlisle Chester King's Temple Royal Cross Speaker`);

/** Nouns that say what someone is where that keeps them out: prisoners, victims, families, reporters, scholars, famous people. */
export const KEPT_OUT = anyOrder(`
inmate inmates prisoner prisoners convict convicts offender offenders killer killers murderer murderers rapist rapists paedophile pedophile terrorist
burglar robber thief fraudster dealer smuggler gangster fugitive escapee escaper absconder defendant defendants suspect suspects detainee lifer lag
ex-prisoner ex-inmate ex-offender ex-con victim victims
father mother dad mum mam brother sister son daughter wife husband widow widower partner girlfriend boyfriend fiancée fiance parents grandmother
grandfather grandson granddaughter uncle aunt nephew niece cousin family relative relatives friend friends neighbour neighbor
reporter reporters journalist photographer correspondent presenter broadcaster columnist author writer novelist historian academic criminologist
professor lecturer student actor actress singer musician comedian footballer striker midfielder goalkeeper boxer rapper celebrity model
solicitor solicitors barrister lawyer attorney resident residents shopkeeper pensioner teenager toddler baby schoolboy schoolgirl businessman
businesswoman drummer guitarist artist poet playwright filmmaker chef jockey cricketer golfer`);

/** Words behind a name and "who", "was" or a comma that show a prisoner, a defendant or someone who died. */
export const KEPT_OUT_DEEDS = anyOrder(`
jailed imprisoned sentenced convicted serving served murdered killed stabbed hanged died absconded escaped escapes fled pleaded denies denied admitted admits
raped robbed arrested charged recaptured remanded locked caged acquitted cleared suffered collapsed`);

/** Words of a sentence in which a named officer or nurse is in the dock or a victim, and no spokesman. */
export const STAFF_IN_TROUBLE = anyOrder(`
guilty court trial jury dock plea sentence sentencing misconduct smuggled smuggling smuggle contraband prohibited banned affair relationship inappropriate bribe
bribes accused alleged suspended sacked dismissed sack attacked assaulted punched slashed shot injured victim funeral dead death custody's`);

/** Verbs by which an article gives somebody the word; they end a name on its left and on its right. */
export const SPEECH = anyOrder(`
said says say told tells added adds warned warns claimed claims insisted insists called calls urged urges announced announces admitted admits
described describes explained explains wrote writes argued argues confirmed confirms revealed reveals agreed agrees accused accuses praised praises
condemned condemns welcomed welcomes promised promises pledged pledges branded brands vowed vows believes believed thinks thought hopes hoped
stressed stresses stated states asked asks replied replies commented comments remarked remarks observed observes noted notes concluded concludes continued continues responded
declared declares suggested suggests acknowledged acknowledges ordered demanded demands defended defends denied denies dismissed met visited toured`);

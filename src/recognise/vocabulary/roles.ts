import { anyOrder } from '../../text/any-order';

/**
 * The words by which an article gives somebody an office. A role phrase is a head ("governor", "secretary"), what stands
 * before it ("deputy", "POA", "shadow justice") and what completes it ("of HMP Whitemoor").
 */

/**
 * What a head asks for before it makes its holder an official.
 * `public`: nothing, the word itself is a public office. `title`: the same, and a bare surname may follow ("Judge Cooper").
 * `body`: a body or a field beside it ("chair of the Justice Committee", "prisons director"), or a capital ("Chairman Colin Moses").
 * `field`: a word of the prison, justice, union or council field, or a name of that field, beside it ("prison officer", "police chief").
 */
export type RoleNeed = 'public' | 'title' | 'body' | 'field';

/** Heads by what they ask for; plurals serve lists ("MPs Jamie Reed and Sue Hayman"). */
export const ROLE_HEADS: Readonly<Record<RoleNeed, string>> = anyOrder({
  public: `
    MP MPs MSP MSPs MEP MEPs MLA MLAs TD AM MS PCC PM DPP AG peer minister ministers governor governors warden coroner coroners ombudsman ombudswoman
    commissioner commissioners magistrate prosecutor prosecutors spokesman spokeswoman spokesperson spokespeople chaplain imam
    inspector inspectors premier congressman congresswoman assemblyman assemblywoman assemblymember lawmaker
    judge sheriff recorder mayor councillor councillors senator senators superintendent fiscal taoiseach tánaiste backbencher frontbencher whip tsar czar predecessor successor depute delegate HMCIP ACC DCC HHJ`,
  title: `
    Judge HHJ Sheriff Recorder Cllr Clr Coun Councillor Governor Gov Sen Senator Rep Congressman Congresswoman Commissioner Warden Superintendent
    Supt Insp Inspector Con DCI DI DS DSupt DCS DC Sergeant Sgt Detective Constable Commander Coroner Magistrate President Chancellor Minister Mayor
    Assemblyman Assemblywoman Assemblymember Chaplain Ombudsman Bishop Archbishop Lt Lieutenant Capt Captain`,
  body: `
    chairman chair chairwoman chairperson president chancellor convener convenor director directors secretary head chief executive
    leader official representative rep organiser member manager adviser advisor boss lead trustee treasurer coordinator
    ordinator servant deputy principal administrator ceo bishop archbishop speaker`,
  field: `
    founder watchdog counsel commander officer officers guard warder worker psychologist teacher nurse doctor instructor librarian sergeant detective constable`,
});

/** Words that are a head only with "general" behind them, or with "district", "state" or "lord" before. */
export const GENERALS = anyOrder('attorney solicitor auditor comptroller advocate');

/** Heads that name several people at once. */
export const PLURAL_HEADS = anyOrder(
  'MPs MSPs MEPs MLAs ministers governors coroners commissioners prosecutors spokespeople inspectors councillors senators officers directors',
);

/** Words that cannot stand inside a role phrase: they end it on either side. */
export const PHRASE_BREAKERS = anyOrder(`
who whom whose which that what when where while as because if but than then though although so yet nor or
is was are were be been being am has have had do does did will would can could may might must shall should
not never also already still just only even again ever too very
he she they we you i him them us me it this these those there here
said says say told tells by from with without after before during since until till against between through about over under into onto upon per
via amid among despite towards toward according including include includes became become becomes remained remains made make makes took take takes gave give gives got get gets went
come came comes saw see sees found find finds put set let left kept held hold holds want wants wanted need needs needed
today yesterday tomorrow tonight week month year last next`);

/** Words that may stand before a head as part of the role phrase. */
export const ROLE_MODIFIERS = anyOrder(`
chief deputy assistant vice acting interim temporary national general senior junior joint co shadow former ex then new newly current outgoing incoming
departing retiring longstanding longtime veteran first last present previous sitting serving governing
executive managing operational operations regional area local county district city town borough state federal parliamentary permanent private under
prison prisons jail custodial custody corrections correctional probation justice home foreign health education police crime policing policy penal
union branch council committee board select charity campaign inspectorate monitoring independent lay civil criminal public legal
labour conservative tory liberal democrat lib dem snp plaid cymru green reform ukip independent unionist republican democratic progressive
cabinet government opposition frontbench backbench prime lord lady solicitor attorney director
press media communications news external affairs human resources business assurance research security safety women's women youth children's
young offenders hm his her majesty's operating finance financial financing commercial service services custodial residential functional duty number
scottish welsh irish northern english british local trade works court crown high appeal circuit immigration borders victims victims' sentencing courts
resident presiding senior area group community rehabilitation nhs healthcare drugs programme project estate estates strategy planning development
vice- company private-sector contract contracts firm's service's prison's jail's union's group's association's charity's trust's board's party's department's
night reducing reoffending reintegration learning skills chaplaincy interfaith regime regimes detention removal centre of`);

/** Words of the field: beside a head that asks for one they make its holder an official. */
export const FIELD_WORDS = anyOrder(`
prison prisons jail jails gaol custody custodial corrections correctional probation parole justice penal reoffending resettlement rehabilitation
union council councils committee board monitoring inspectorate inspection inspections police policing crime court courts crown magistrates government ministry
department home shadow cabinet parliamentary parliament select opposition party labour conservative tory liberal democrat state federal county city
hmp yoi hmyoi poa pga imb imbs noms hmpps moj cps nhs serco g4s sodexo kalyx sps nips youth offender offenders offending detention removal immigration
safety security operations officers governors charity reform justice's trust league service services agency association federation prosecution
children's victims victims' women's wing review inquiry watchdog policy campaigns workshop governor's unit segregation healthcare education chaplaincy mental legal patrol orderly press investigating bench executive gmb unison napo pcs`);

/** Words beside a head that make its holder no official, whatever else stands there: "leader of a prison gang". */
export const GANGS = anyOrder(
  'gang gangs gangland cartel mafia mob ring cult crew paramilitary militant terrorist extremist extremists isis ringleader',
);

/** Words beside a head that make it another field's, unless a word of ours stands there too: a film director, a club chairman. */
export const OTHER_FIELDS = anyOrder(`
film movie art arts artistic creative music musical sports sport football rugby cricket club team school college university academic studio theatre
gallery newspaper magazine news drug drugs terror racing golf hotel restaurant fashion record label stage
bank investment property estate's firm shop store supermarket factory family opera orchestra choir band
championship league's squad leisure talent tv television show contest competition`);

/** Verbs that give an office after "who": "Jane Doe, who chairs the board". */
export const LEADING_VERBS = anyOrder(
  'chairs chaired heads headed leads led runs ran run lead head chair conduct under governed overseen represents represented govern governs governed directs directed manages managed oversees oversaw conducted conducting sitting sits sat constituency speaks',
);

/** "Jane Doe, in charge of the Prison Service". */
export const IN_CHARGE = 'charge';

/** Words between a name and the body it speaks for. */
export const OF_BODY_WORDS = 'of from for at representing';

/** Verbs and nouns that set a prosecutor off: "John Roe, prosecuting", "for the prosecution", "for the Crown". */
export const PROSECUTION = 'prosecuting prosecution crown prosecutors';

/** Last words of bodies whose people speak in public: "of Humberside Police", "from the Parole Board". */
export const BODY_WORDS = anyOrder(`
Police Constabulary Association Union Federation League Trust Inspectorate Committee Council Board Boards Ministry Office Department Service Commission
Authority Agency Alliance Network Foundation Institute Ombudsman`);

/** Parties as they stand before a member's name: "Labour's Steve Reed", "Tory Philip Davies". */
export const PARTIES = anyOrder(
  'Labour Tory Conservative Democrat Dem Dems SNP Plaid Cymru DUP UUP SDLP Ukip Unionist Sinn Féin Fein Republican Conservatives Democrats Tories Unionists Alliance',
);

/** Parties in brackets, as Hansard and agendas write them: "(Lab)". */
export const PARTY_LETTERS = anyOrder(
  'Lab Labour Con Conservative LD LibDem Lib SNP PC Plaid DUP SDLP UUP Alliance Green Ind Reform Co-op CB',
);

/** Words that make an office one that is over, or not yet begun, or not this one's. */
export const NOT_CURRENT = anyOrder(
  'former ex previous past late late- ex- onetime one-time erstwhile successive future next potential aspiring',
);

/** Heads that alone, behind "the", mean the one whom the article names with that head ("the governor said"). */
export const LOCAL_HEADS = anyOrder(`
governor director head chairman chair chairwoman coroner judge sheriff inspector ombudsman commissioner minister secretary president warden superintendent
chancellor spokesman spokeswoman executive mayor MP MSP leader recorder prosecutor constable`);

/** Small words that open what completes a head. */
export const PREPOSITIONS = 'of at for in to on';

/** Words before a phrase that are no part of it. */
export const DETERMINERS = 'the a an its his her their our my your this that another both one every each any some no';

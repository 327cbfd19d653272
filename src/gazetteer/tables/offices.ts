// Generated from data/ by `npm run gazetteer`. Do not edit.
export const OFFICES = {
  aliases: `Attorney General|attorney general|AG
Chief Coroner|chief coroner
chief inspector of criminal justice|Chief Inspector of Criminal Justice Inspection
Chief Inspector of Prisons|chief inspector of prisons|HM chief inspector of prisons|chief prisons inspector|prisons inspector|the prisons watchdog
chief inspector of prisons for Scotland|HM chief inspector of prisons for Scotland|Scotland's chief inspector of prisons
Chief Inspector of Probation|chief inspector of probation|chief probation inspector
Children's Commissioner|children's commissioner
head of the National Audit Office|NAO chief|Auditor General|C&AG
director general of prisons|director-general of prisons|DG Prisons|Director General Operations
DPP|director of public prosecutions
chief executive of HMPPS|HMPPS chief executive|head of the Prison Service|Prison Service chief|director general of the Prison Service|director-general of the Prison Service|chief executive of NOMS|chief executive of the National Offender Management Service
chair of the Home Affairs Committee|chairman of the Home Affairs Select Committee
Home Secretary|home secretary
chief executive of the Howard League|director of the Howard League|Howard League chief executive|director of the Howard League for Penal Reform
national chair of the IMB|national chair of the Independent Monitoring Boards|president of the National Council of IMBs
chief inspector of borders and immigration|borders inspector|ICIBI
director of Inquest|executive director of Inquest|co-director of Inquest|director of INQUEST
chair of the Lords Justice and Home Affairs Committee
chair of the Justice Committee|chairman of the Justice Committee|Justice Committee chair|chair of the Commons Justice Committee|chair of the Justice Select Committee
justice minister|Justice Minister|courts minister|victims minister|sentencing minister|youth justice minister
Justice Secretary|justice secretary|Secretary of State for Justice and Lord Chancellor|the Lord Chancellor and Justice Secretary
Lord High Chancellor|lord chancellor
Lord Chief Justice|Lady Chief Justice|lord chief justice|lady chief justice
MoJ permanent secretary|permanent secretary at the Ministry of Justice|top civil servant at the Ministry of Justice
chief executive of Nacro|Nacro chief executive
general secretary of Napo|Napo general secretary|general secretary of the National Association of Probation Officers
Justice Minister|NI justice minister|Northern Ireland justice minister|Stormont justice minister
director general of the Northern Ireland Prison Service|head of the Northern Ireland Prison Service|director general of the Prison Service|head of the Prison Service|Prison Service chief
chair of the Parole Board|chairman of the Parole Board|Parole Board chair
chief executive of the Parole Board|Parole Board chief executive
president of the Prison Governors' Association|PGA president|president of the Prison Governors Association
general secretary of the POA|POA general secretary|general secretary of the Prison Officers' Association|general secretary of the Prison Officers Association
national chair of the POA|national chairman of the POA|POA national chair|POA chairman|chairman of the Prison Officers' Association|chairman of the Prison Officers Association
PM|the prime minister|UK prime minister|British prime minister
director of the Prison Reform Trust|chief executive of the Prison Reform Trust|PRT director
Prisoner Ombudsman|Northern Ireland's Prisoner Ombudsman
Prisons and Probation Ombudsman|prisons ombudsman|PPO|acting Prisons and Probation Ombudsman
prisons minister|Prisons Minister|minister for prisons|prison minister|prisons and probation minister|Minister for Prisons and Probation|Minister of State for Prisons, Parole and Probation|Minister of State for Prisons
chair of the Public Accounts Committee|chair of the PAC|PAC chair
Scottish Justice Secretary|Scotland's Justice Secretary|Justice Secretary|Cabinet Secretary for Justice|Cabinet Secretary for Justice and Home Affairs|Cabinet Secretary for Justice and Veterans|Scottish justice minister|Minister for Justice
chief executive of the Scottish Prison Service|SPS chief executive|head of the Scottish Prison Service|head of the Prison Service|Prison Service chief
chairman of the Sentencing Council|chair of the Sentencing Council
shadow home secretary
shadow justice secretary|Shadow Justice Secretary|shadow Lord Chancellor|Labour's shadow justice secretary
shadow prisons minister|Labour's prisons spokesman|Labour's prisons spokeswoman
Solicitor General|solicitor general
Victims' Commissioner|victims' commissioner|Victims Commissioner|Victims' Tsar|victims' champion
chair of the Youth Justice Board|chairman of the Youth Justice Board|YJB chair`,
  title: `Attorney General for England and Wales
Chief Coroner of England and Wales
Chief Inspector of Criminal Justice in Northern Ireland
HM Chief Inspector of Prisons
HM Chief Inspector of Prisons for Scotland
HM Chief Inspector of Probation
Children's Commissioner for England
Comptroller and Auditor General
Director General of Prisons
Director of Public Prosecutions
Chief Executive of HM Prison and Probation Service
Chair of the Home Affairs Committee
Secretary of State for the Home Department
Chief Executive of the Howard League for Penal Reform
National Chair of the Independent Monitoring Boards
Independent Chief Inspector of Borders and Immigration
Director of Inquest
Chair of the Lords Justice and Home Affairs Committee
Chair of the Justice Committee
Minister at the Ministry of Justice
Secretary of State for Justice
Lord Chancellor
Lord Chief Justice of England and Wales
Permanent Secretary at the Ministry of Justice
Chief Executive of Nacro
General Secretary of Napo
Minister of Justice (Northern Ireland)
Director General of the Northern Ireland Prison Service
Chair of the Parole Board
Chief Executive of the Parole Board
President of the Prison Governors' Association
General Secretary of the POA
National Chair of the POA
Prime Minister
Chief Executive of the Prison Reform Trust
Prisoner Ombudsman for Northern Ireland
Prisons and Probation Ombudsman
Minister of State for Prisons, Probation and Reducing Reoffending
Chair of the Public Accounts Committee
Cabinet Secretary for Justice (Scotland)
Chief Executive of the Scottish Prison Service
Chairman of the Sentencing Council
Shadow Home Secretary
Shadow Secretary of State for Justice
Shadow Minister for Prisons
Solicitor General for England and Wales
Victims' Commissioner for England and Wales
Chair of the Youth Justice Board`,
  jurisdiction: { values: `england
england-wales
northern-ireland
scotland
uk`, codes: `112131041114411414111111112211144442114331411111` },
  rows: 48,
  organisation: `attorney-generals-office
chief-coroner-office
cjini
hm-inspectorate-of-prisons
hm-inspectorate-of-prisons-scotland
hm-inspectorate-of-probation
childrens-commissioner-office
national-audit-office
hmpps
crown-prosecution-service
hmpps
home-affairs-committee
home-office
howard-league
independent-monitoring-boards
icibi
inquest
justice-and-home-affairs-committee
justice-committee
ministry-of-justice
ministry-of-justice
ministry-of-justice
judiciary
ministry-of-justice
nacro
napo
department-of-justice-ni
ni-prison-service
parole-board
parole-board
pga
poa
poa
downing-street
prison-reform-trust
prisoner-ombudsman-ni
prisons-and-probation-ombudsman
ministry-of-justice
public-accounts-committee
scottish-government
scottish-prison-service
sentencing-council
house-of-commons
house-of-commons
house-of-commons
attorney-generals-office
victims-commissioner-office
youth-justice-board`,
  id: `attorney-general
chief-coroner
chief-inspector-of-criminal-justice-ni
chief-inspector-of-prisons
chief-inspector-of-prisons-scotland
chief-inspector-of-probation
childrens-commissioner
*3
hmpps-chief-executive
home-affairs-committee-chair
home-secretary
howard-league-chief-executive
imb-national-chair

inquest-director
justice-and-home-affairs-committee-chair
justice-committee-chair
justice-minister
justice-secretary

lord-chief-justice
moj-permanent-secretary
nacro-chief-executive
napo-general-secretary
ni-justice-minister
ni-prison-service-director-general
parole-board-chair
parole-board-chief-executive
pga-president
poa-general-secretary
poa-national-chair

prison-reform-trust-director
prisoner-ombudsman-ni

prisons-minister
public-accounts-committee-chair
scottish-justice-secretary
scottish-prison-service-chief-executive
sentencing-council-chair

shadow-justice-secretary
shadow-prisons-minister
solicitor-general
victims-commissioner
youth-justice-board-chair`,
  singleHolder: `011111111111111101101111111111111111101111111011`,
};

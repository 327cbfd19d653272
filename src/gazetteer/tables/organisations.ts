// Generated from data/ by `npm run gazetteer`. Do not edit.
export const ORGANISATIONS = {
  jurisdiction: { values: `england
england-wales
great-britain
international
northern-ireland
scotland
uk`, codes: `61060616610413661110462666121511611166661611661161611101611166604160156165601456641111461655161606161111111` },
  id: `*9
chief-coroner-office
childrens-commissioner-office
cjini

committee-for-the-prevention-of-torture
community-union
*5
department-of-justice-ni
downing-street
*4
government-facility-services


hm-inspectorate-of-prisons-scotland
*3
hmcts
hmicfrs
hmpps
*4
howard-league
icibi
*4
iopc
ipcc

judiciary
*12
national-preventive-mechanism

ni-prison-service
noms
*3
parole-board-scotland
pcs
pga
*5
prison-officers-association-ni
prison-officers-association-scotland


prisoner-ombudsman-ni
*4
psni
*15
victims-commissioner-office
*4`,
  name: `Amey
Attorney General's Office
Birth Companions
Cabinet Office
Care Quality Commission
Carillion
Catch22
Centre for Crime and Justice Studies
Centre for Social Justice
Office of the Chief Coroner
Children's Commissioner for England
Criminal Justice Inspection Northern Ireland
Clinks
Council of Europe Committee for the Prevention of Torture
Community
Criminal Cases Review Commission
Criminal Justice Alliance
Crown Prosecution Service
Department for Constitutional Affairs
Department of Health and Social Care
Department of Justice (Northern Ireland)
Prime Minister's Office
Equality and Human Rights Commission
G4S
GEOAmey
GMB
Government Facility Services Ltd
Health and Safety Executive
HM Inspectorate of Prisons
HM Inspectorate of Prisons for Scotland
HM Inspectorate of Probation
HM Prison Service
HM Treasury
HM Courts and Tribunals Service
HM Inspectorate of Constabulary and Fire & Rescue Services
HM Prison and Probation Service
Home Affairs Committee
Home Office
House of Commons
House of Lords
Howard League for Penal Reform
Independent Chief Inspector of Borders and Immigration
Independent Monitoring Boards
Inquest
Inside Time
Institute for Government
Independent Office for Police Conduct
Independent Police Complaints Commission
Joint Committee on Human Rights
Judiciary of England and Wales
Justice and Home Affairs Committee
Justice Committee
Legal Aid Agency
Lord Chancellor's Department
Metropolitan Police
Ministry of Justice
Mitie
MTC
Nacro
Napo
National Audit Office
National Crime Agency
UK National Preventive Mechanism
NHS England
Northern Ireland Prison Service
National Offender Management Service
Oasis Charitable Trust
Ofsted
Parole Board
Parole Board for Scotland
Public and Commercial Services Union
Prison Governors' Association
POA
Police Scotland
Policy Exchange
Practice Plus Group
Prison Advice and Care Trust
POA Northern Ireland
POA Scotland
Prison Reform Trust
Prison Service Pay Review Body
Prisoner Ombudsman for Northern Ireland
Prisoners' Advice Service
Prisoners' Education Trust
Prisons and Probation Ombudsman
Probation Service
Police Service of Northern Ireland
Public Accounts Committee
Revolving Doors
Samaritans
Scottish Government
Scottish Prison Service
Sentencing Council
Serco
Serious Fraud Office
Sodexo
Spectrum Community Health
St Giles Trust
UNGRIPP
Unison
Unlock
User Voice
Office of the Victims' Commissioner
Women in Prison
Working Chance
Youth Custody Service
Youth Justice Board`,
  rows: 107,
  kind: { values: `charity
government
inspectorate
judiciary
media
operator
parliament
police
regulator
union`, codes: `51018500031202980111118559582221112161660220408863661171550987211102119997050990120021760011151550090010011` },
  aliases: `Amey plc
AGO


CQC
Carillion plc
Catch 22
CCJS
CSJ
Chief Coroner's office
Office of the Children's Commissioner
CJINI|CJI Northern Ireland

CPT|European Committee for the Prevention of Torture
Community union|Community trade union
CCRC
CJA
CPS|the Crown Prosecution Service
DCA
DHSC
DoJ|Stormont's Department of Justice|Department of Justice NI
Downing Street|No 10|Number 10|10 Downing Street
EHRC
Group 4 Securicor|G4S Care and Justice Services|Group 4
GeoAmey|GEO Amey
GMB union
GFSL|Gov Facility Services
HSE
HMIP|HMI Prisons|Prisons Inspectorate|prison inspectorate|His Majesty's Inspectorate of Prisons|Her Majesty's Inspectorate of Prisons
HMIPS|Prisons Inspectorate for Scotland
HMI Probation|HMIProb|Probation Inspectorate|probation watchdog
HMPS|Her Majesty's Prison Service|His Majesty's Prison Service|the Prison Service|Prison Service
Treasury|the Treasury
HMCTS|HM Courts & Tribunals Service|courts service
HMICFRS|HMIC|Inspectorate of Constabulary
HMPPS|His Majesty's Prison and Probation Service|Her Majesty's Prison and Probation Service|HM Prison & Probation Service|Prison and Probation Service
Home Affairs Select Committee|Commons Home Affairs Committee|HASC
the Home Office
the Commons|Commons
the Lords
Howard League|the Howard League
ICIBI|borders watchdog
IMB|Independent Monitoring Board|the IMB|Board of Visitors|board of visitors
INQUEST|the charity Inquest|the campaign group Inquest

IfG
IOPC|police watchdog
IPCC
JCHR
judicial office
Lords Justice and Home Affairs Committee|House of Lords Justice and Home Affairs Committee
Justice Select Committee|Commons Justice Committee|House of Commons Justice Committee
LAA
LCD
Met Police|the Met|Scotland Yard|Metropolitan Police Service
MoJ|MOJ|the Ministry of Justice|Justice Ministry
Mitie Care & Custody|Mitie Care and Custody
MTCnovo|MTCNovo
NACRO|National Association for the Care and Resettlement of Offenders
National Association of Probation Officers|the probation union Napo
NAO|spending watchdog|the National Audit Office
NCA
NPM|National Preventive Mechanism
NHSE
NIPS|NI Prison Service
NOMS
Oasis
Office for Standards in Education
Parole Board for England and Wales|the Parole Board

PCS|PCS union
PGA|Prison Governors Association|the Prison Governors' Association
Prison Officers Association|Prison Officers' Association|the POA|POA union|POA (The Professional Trades Union for Prison, Correctional and Secure Psychiatric Workers)
Police Service of Scotland

PPG|Care UK prison healthcare
Pact|PACT
Prison Officers' Association Northern Ireland|POA NI
Prison Officers Association Scotland|POAS|Prison Officers' Association Scotland
PRT|the Prison Reform Trust
PSPRB|pay review body
Prisoner Ombudsman|NI Prisoner Ombudsman
Prisoners Advice Service|PAS
PET|Prisoners Education Trust
PPO|Prisons Ombudsman|Prison and Probation Ombudsman
National Probation Service|NPS|the probation service
PSNI
PAC|Commons Public Accounts Committee|Committee of Public Accounts
Revolving Doors Agency
the Samaritans
Scottish Executive|Holyrood
SPS
Sentencing Council for England and Wales
Serco Group
SFO
Sodexo Justice Services|Kalyx
Spectrum
St Giles
United Group for Reform of IPP
UNISON
the charity Unlock

Victims' Commissioner's office
WIP

YCS
YJB|Youth Justice Board for England and Wales`,
  nameIsCommonWord: `10100000000010100000000000000000000000000001000000000000010000000010000000001000000000001000000010011100000`,
};

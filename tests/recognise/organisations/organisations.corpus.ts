import type { Corpus } from '../corpus';

/** Bodies of the tables. */
export const namedBodies: Corpus = {
  'nothing where nobody speaks of prisons': [
    'The Home Office and Sussex Police closed roads in Lewes for the bonfire.',
    'The Ministry of Justice lost the match to the Treasury.',
  ],
  'lower case, offices and other things': [
    'The prison service and the probation service said prisons were full, and the union agreed.',
    'The government told Parliament that the department would build prisons.',
    'Chief Inspector of Prisons Charlie Taylor said prisoners were unsafe in jail.',
    'At the inquest the prisoner’s family wept, and prison staff too.',
    'Work in the community helps prisoners leave prison.',
    'Reform groups say prison harms prisoners. Reform group members said it of jails.',
    'NPS, the drugs once called legal highs, are rife among prisoners in prison.',
    'Prisoners unlock their phones, and women in prison share them.',
    'A pro-Trump PAC paid for the film on prisons and prisoners.',
    'The Crown Court sent him to prison, the Daily Mail said of the prisoner.',
    'Women in Prison Face Long Waits for Jail Doctors\nPrisoners wait for months.',
    'Nigel Newcomen, the Prisons and Probation Ombudsman, said prisoners died in prison.',
    'Prisons and Probation Ombudsman Sue McAllister said prisoners died in prison.',
  ],
  'full names and their spellings': [
    'The [organisation:Prison Officers Association=poa] says prisons are unsafe for prisoners.',
    'The [organisation:Prison Officers’ Association=poa] and the [organisation:Prison Officer’s Association=poa] are one union of prison staff in jails.',
    'The [organisation:Ministry of Justice=ministry-of-justice] runs prisons for prisoners.',
    '[organisation:Her Majesty’s Inspectorate of Prisons=hm-inspectorate-of-prisons] found jail staff asleep in the prison.',
    'Inspectors of the [organisation:Inspectorate of Prisons=hm-inspectorate-of-prisons] came to the prison and its prisoners.',
    'The [organisation:HM Inspectorate=hm-inspectorate-of-prisons] tests of prisons were failed by the jail.',
    'The [organisation:Howard League=howard-league] and the [organisation:Prison Reform Trust=prison-reform-trust] called for fewer prisoners in prison.',
    'The [organisation:Prisons and Probation Ombudsman=prisons-and-probation-ombudsman] has told prisons so about prisoners.',
    'A [organisation:Prison Service=hm-prison-service] spokesman said the prison’s prisoners were safe.',
    'Jail firm [organisation:Kalyx=sodexo] runs the prison for its prisoners.',
    'The [organisation:New Zealand Department of Corrections=new-zealand-department-of-corrections] runs prisons for prisoners.',
    'The [organisation:Independent Monitoring Board=independent-monitoring-boards] of HMP Leeds met prisoners in prison.',
    'He ran [organisation:G4S=g4s] Custodial and Detention Services, then a prison with prisoners.',
    'Tom Ash, Chief Executive of [organisation:HM Prison & Probation Service=hmpps], met prisoners in prison.',
    'A report from [organisation:HM Prisons Inspectorate=hm-inspectorate-of-prisons] was read to prisoners in prison.',
    'Prisoners of the prison told the [organisation:Justice and Public Order Directorate=justice-and-public-order-directorate] of the [organisation:Office of the Inspector of Prisons=office-of-the-inspector-of-prisons].',
    'The [organisation:G4S=g4s]-run jail holds prisoners, and the prison is full.',
    'Prisoners went to court with [organisation:HM Courts & Tribunals Service=hmcts] vans from the prison.',
    'The prison’s [organisation:Independent Monitoring Board=independent-monitoring-boards] said prisoners were cold.',
    '[organisation:Kent police=kent-police] were called to the prison, and [organisation:Cumbria Constabulary=cumbria-police] to another jail.',
  ],
  abbreviations: [
    'The [organisation:POA=poa]’s prison members and [organisation:HMPPS=hmpps] met at the [organisation:MoJ=ministry-of-justice] over jails.',
    'The [organisation:Prison Officers Association=poa] ([organisation:POA=poa]) says prisons and prisoners are unsafe.',
    'The [organisation:Prisoners’ Education Trust=prisoners-education-trust] teaches prisoners in prison. [organisation:PET=prisoners-education-trust] has a waiting list.',
    'Prisoners may keep a PET goldfish in prison.',
    'The [organisation:Irish Penal Reform Trust=irish-penal-reform-trust] ([organisation:IPRT=irish-penal-reform-trust]) wrote of prisons. The [organisation:IPRT=irish-penal-reform-trust] wants fewer prisoners.',
    'The [organisation:Welsh Affairs Select Committee=welsh-affairs-committee] ([organisation:WAC=welsh-affairs-committee]) visited the prison. Prisoners told the [organisation:WAC=welsh-affairs-committee] so.',
  ],
  'everyday words beside a word that shows the body': [
    'The charity [organisation:Unlock=unlock] helps prisoners after prison.',
    '[organisation:Community union=community-union] members work in prisons with prisoners.',
    'Deborah Coles, director of [organisation:Inquest=inquest], spoke of prisoners and prison.',
    '[organisation:INQUEST=inquest] highlights deaths of prisoners in prison.',
    'Prisoners wrote to [organisation:Nacro=nacro] from prison.',
    '[organisation:Serco=serco] and [organisation:Sodexo=sodexo] run prisons for prisoners.',
  ],
  'each jurisdiction has its own': [
    'Inmates of Maghaberry prison in Northern Ireland were told, the [organisation:Prison Service=ni-prison-service] and the [organisation:PSNI=psni] said.',
    'Prisoners at Barlinnie prison in Scotland were told, the [organisation:Prison Service=scottish-prison-service] said in Edinburgh.',
    'The [organisation:Department of Justice=department-of-justice-ni] at Stormont said Maghaberry prison held prisoners.',
  ],
};

/** Bodies that no table has. */
export const patternedBodies: Corpus = {
  'not a body, or not of our field': [
    'The National Executive Committee met prisoners outside the prison.',
    'The Criminal Justice Act sends prisoners to prison, and the Criminal Justice System jails them.',
    'Leeds Teaching Hospitals NHS Trust treats prisoners from the prison.',
    'Inmates Trust Police Service Board\nPrisoners told the prison so.',
    'The Young Offenders Institute is a prison, and prisoners go to it.',
    'Chief Police officers met prison staff at the jail.',
  ],
  'by their last word': [
    'The [organisation:Welsh Affairs Select Committee=welsh-affairs-committee] heard of prisons and prisoners.',
    'Holyrood’s [organisation:Public Audit Committee=public-audit-committee] asked about prisons and prisoners.',
    'The [organisation:Social Services Inspectorate=social-services-inspectorate] saw the prison’s children and its prisoners.',
    'The [organisation:California Department of Corrections and Rehabilitation=california-department-of-corrections-and-rehabilitation] runs prisons for prisoners.',
    'The [organisation:Illinois Department of Corrections=illinois-department-of-corrections] moved inmates to another prison.',
    'The [organisation:Israel Prison Service=israel-prison-service] holds prisoners in prison.',
    'Prison inspectors of [organisation:Ofsted=ofsted], [organisation:Her Majesty’s Inspectorate of Prisons=hm-inspectorate-of-prisons] and the [organisation:Care Quality Commission=care-quality-commission] saw the jail.',
    'The [organisation:Ministry of Justice=ministry-of-justice] and [organisation:Youth Justice Board=youth-justice-board] hold prisoners and children in prisons.',
  ],
};

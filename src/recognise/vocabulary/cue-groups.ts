import { anyOrder } from '../../text/any-order';

/**
 * Groups of words that tell what a figure measures; measure-cues.ts combines them. To teach a new turn of phrase, add it to
 * its group: phrases are separated by commas, case and hyphens do not matter, the longest phrase at a word wins, and a
 * phrase may stand in several groups. A phrase around another of its own group adds nothing ("prison officers" beside "officers").
 */
export const CUE_GROUPS = anyOrder({
  /** Phrases that say nothing although their first word does. */
  nothing: `
    closed prisons, closed prison, closed conditions, to pay for, pay for, paid for, pay back, pay tribute,
    pay the price, more than, including prisoner-on-prisoner, including inmate-on-inmate, left over, fewer than, less than, lower than, had to, has to, has been, had been,
    at least, in the past, held talks, held a, take part in, held in check, violent offenders,
    suspended sentence, suspended sentences, suspended prison sentence, suspended jail, suspended term, violent criminals, violent prisoners, violent inmates, violent men, violent crime, violent crimes, will pay, would pay, to pay, could pay, should pay, must pay, pays for, taxpayers pay, make room, making room, made room, to make room, lost earnings, went on, went into, went to, go into, go to, going to, gone to, went out, police officers, police officer`,
  assault: `
    assault, assaults, assaulted, assaulting, attack, attacks, attacked, attacking, punched, beaten up,
    acts of violence, violent incidents, bitten, spat, incidents of violence`,
  total: `general, total, overall, altogether, all, combined`,
  violence: `violence, violent, fights`,
  seriousAssault: `serious incidents, serious prisoner-on-prisoner`,
  suffered: `suffered, sustained, endured, faced, subjected, victims`,
  serious: `serious, seriously, severe, grievous, broken bones, fractures, stabbings, hospital treatment, sexual assault, sexual assaults`,
  staff: `
    leavers, joiners, staff, staffing, officer, officers, guard, guards, warder, warders, worker, workers, employee,
    employees, screws, colleagues, workforce, personnel, jobs, posts, recruits, trainees, candidates, employed,
    recruitment campaign, recruitment drive, job offers, understaffed, under-staffed, understaffing,
    short-staffed, vacancy, vacancies, job losses, job cuts, post closures`,
  officer: `officer, officers, guard, guards, warder, warders, frontline, bands 3 to 5, uniformed`,
  onStaff: `
    at staff, at officers, targeting staff, on staff, on prison staff, on officers, on prison officers,
    against staff, against officers, against prison staff, on guards, on warders, on workers, staff assaults,
    staff assault, on members of staff, staff were assaulted, officers were assaulted, assaults of staff,
    on his members, on her members, on their members, on its members, our members, on employees,
    attacks on the staff, on a member of staff, on frontline staff, of officers,
    assaulted by prisoners, assaulted by inmates, attacked by prisoners, attacked by inmates,
    assaulted by a prisoner, attacked by a prisoner, assaulted by an inmate, attacked by an inmate`,
  onPrisoner: `
    prisoner-on-prisoner, on prisoners, on other prisoners, on another prisoner, on inmates, on other inmates,
    against prisoners, between prisoners, between inmates, inmate-on-inmate, by one prisoner on another,
    on another inmate, on each other, one another, on detainees, on children, on a prisoner, fellow inmates,
    fellow prisoners, fights, prisoner assaults, among prisoners, prisoner attacks, prisoner attack`,
  prisoner: `
    prisoner, prisoners, inmate, inmates, men, women, boys, offenders, convicts, lags, detainees, criminals,
    residents, people in custody, people in prison`,
  selfHarm: `
    self-harm, self-harmed, self-harming, self-harms, selfharm, self-injury, self-injured, self-mutilation,
    harm themselves, harmed themselves, harming themselves, hurt themselves, hurting themselves, cut themselves,
    injured themselves, self-inflicted injuries`,
  death: `
    killed, claimed the lives, lives lost, death, deaths, died, die, dies, dying, dead, fatal, fatalities,
    lost their lives, lost their life, lose their lives, natural causes, deceased, passed away, drugs-related`,
  selfInflicted: `
    suicide, suicides, self-inflicted, killed themselves, killed himself, kill themselves, killing themselves,
    killed herself, hanged, hanging, hangings, ended their lives, ending their lives, own lives, own life,
    suicidal deaths, own hand, own hands`,
  homicide: `
    homicide, homicides, murders, murdered, unlawfully killed, stabbed to death, killings, killed by others, killed by inmates, killed by a cellmate, killed by cellmates, killed by other, killed by another`,
  escape: `
    escape, escapes, escaped, escaping, escapee, escapees, abscond, absconds, absconded, absconding, absconders,
    absconder, on the run, breakout, breakouts, break-out, break-outs, broke out, jailbreak, at large,
    went missing, gone missing, failed to return, walked out of open, walked away, fled, recaptured,
    still missing, are missing, were missing, ran away, run away, unlawfully at large, go missing, fugitives, fugitive, unaccounted for, yet to be found, not been found,
    walk out of, walked out of, walking out of, ran off, run off, running off, the slip, broke away from, broken away from,
    found a way out, vanished from, disappeared from, disappear from, slipped away, slipped out, never came back, got away from, get away, got away, missing prisoners`,
  releaseError: `
    wrongly, mistakenly, accidentally, erroneously released, by accident, mistaken releases, mistaken release,
    accidental releases, in error, by mistake, wrongful releases, should not have been`,
  earlyRelease: `
    end of custody supervised licence, end of custody licence, ecsl, sds40, home detention curfew, hdc,
    of their sentences, of their sentence, of the sentence, of sentences, of his sentence, of a sentence,
    of their jail term, early, walk free, remission, released under the scheme, freed under, set free,
    tagging scheme, automatic release, automatically released, halfway point, halfway through their,
    of their term, of the term, emergency release, executive release, let out, tagged, tags, released before,
    before their time, emergency scheme, of a fixed term, have served, served just, of those released,
    of releases, release scheme`,
  temporaryRelease: `
    temporary licence, temporary licences, temporary release, temporary releases, temporarily released, rotl,
    day release, resettlement leave, home leave`,
  released: `released, freed, releases, releasing, freeing`,
  recall: `
    recall, recalls, recalled, recalling, breached their licence, returned to custody, back in custody,
    back in jail, back in prison, back behind bars, back inside`,
  remand: `
    not been tried, not yet been tried, awaiting sentence, yet to be tried, yet to be sentenced,
    waiting for trial, remand, remands, remanded, awaiting trial, unconvicted, unsentenced, untried,
    yet to be convicted, not been convicted`,
  women: `women, woman, women's, female, females, mothers`,
  children: `
    children, child, boys, girls, under-18s, young people, juveniles, youngsters, teenagers, children's, youths,
    youth custody, youth estate, young inmates, adolescents, secure training centres`,
  foreign: `foreign, foreigners, non-british, deported, deportation, from overseas`,
  indeterminate: `
    indeterminate, ipp, ipps, imprisonment for public protection, indefinite, life sentences, life sentence,
    lifers, serving life, life prisoners, public protection sentences, tariff, tariffs, in for life, prison for life`,
  drugs: `
    drug, drugs, spice, heroin, cannabis, cocaine, psychoactive, opioids, substance misuse, mdt, addicts,
    addiction, methadone, tested positive, test positive, testing positive, synthetic cannabinoids, narcotics,
    alcohol, hooch, addicted, substance abuse, steroids, illegal substances, illicit substances,
    banned substances, under the influence, mandatory testing, positive rate`,
  test: `test, tests, tested, testing, positive, failed`,
  worth: `worth, value, valued, sold for, fetch, fetched`,
  contraband: `
    drug find, found on, contraband, phones, phone, mobiles, sim cards, drones, drone, packages, parcels,
    weapons, weapon, knives, blades, seized, seizures, seizure, confiscated, finds, smuggled, smuggling,
    smuggle, recovered, thrown over, intercepted, throwovers, haul, illicit items, searches, throw-overs,
    handsets, stash, uncovered, bladed articles, illegal substances, illicit substances, banned substances,
    prohibited items, banned items, prohibited articles, banned articles, tobacco, iphone, iphones, smartphone,
    smartphones, discoveries`,
  found: `found, discovered, discovery, discoveries, detected, detections, caught with`,
  lockedUp: `
    out for, locked, lock-up, bang-up, banged up, in their cells, in their cell, in his cell, in a cell,
    in cells, out of cell, out of cells, out of their cells, out of their cell, unlocked, unlock,
    behind their doors, behind their door, behind the door, behind a door, confined, outside the cells, outside their cells, in the cells,
    behind bars all day, cooped up, from their cells, in-cell, let out of, in the open air, exercise, fresh air,
    association, solitary, isolation, cell doors, leave their cells, lock prisoners up, locking prisoners up,
    cell time, lockdown, regime, purposeful activity, lock-in, lock-ins`,
  ratio: `
    ratio, ratios, staff-to-prisoner, officer to prisoner, prisoner-to-staff, officers per prisoner, look after,
    in charge of, supervise, supervising, watch over`,
  prisons: `jails, prisons`,
  strike: `
    at the gate, outside the gate, outside the gates, union meeting, emergency meeting, strike, strikes,
    striking, walkout, walkouts, walk-out, walk-outs, walked out, stopped work, stopping work, stop work,
    industrial action, protest, protests, protesting, took part, picket, pickets, downed tools, stoppage,
    left their work, officers left their work, staff left their work, had left their work, left work, walked off,
    left their posts, officers left their posts, staff left their posts, stayed away, staying away, wildcat, refused to work, refusing to work,
    refused to go to work, taking part, came out on, came out with, came out in, work to rule, balloted, demonstrations, withdrew, voted,
    ballot, start work, met outside,
    walk out of, walked out of, walking out of, to join in, out for, had come out, protest meeting, have met in`,
  pay: `
    awarded in, newcomer, newcomers, starter, starters, new recruits get, was paid, are paid, is paid, takes home, hourly rate, pay, salary, salaries, wage, wages, earn, earns, earned, earning, earnings, overtime,
    take-home, remuneration, pension, pensions, an hour, award, starts on, start on,
    officer gets, officers get, staff get, guard gets, guards get, recruit gets, recruits get, starting pay, basic pay, pay rate, pay scale`,
  allowance: `
    allowance, allowances, bonus, bonuses, supplement, supplements, golden hello, golden hellos,
    retention payment, retention payments, incentive, incentives, extra payment, extra payments,
    one-off payment, paid an extra, is added, are added, will be added, top-up, additional payment, premium`,
  funding: `
    to run the jail, to run the prison, running the jail, running the prison, budget, budgets, investment, invest, invests, invested, investing, funding, fund, funds, funded, spend,
    spending, spent, package, pumped, pump, contract, scheme, refurbishment, redevelopment, upgrade, build,
    built, building, programme, grant, injection, construction, project, plan, plans, new wing, pledged, boost,
    earmarked, set aside, modernise, maintenance, repairs, backlog, replacement, renovation, facility,
    contracts, deal, tender, capital, finance, financed, allocated, white paper, strategy, would go on,
    will go on, for new jails, for new prisons, rent, lease, to share, scanners, equipment, bill for,
    will hand, to transform, committed, put into, being put, put towards, an extra, additional funding, will go to, is going to, went on, going into`,
  budgetCut: `
    better off, cheaper to run, cuts, savings, saving, save, saves, saved, slashed, slash, austerity, black hole, shortfall, deficit, overspend, lopped off, cut costs,
    costs down`,
  budget: `budget, budgets, funding, spending`,
  costPer: `
    a place costs, cost of each place,
    per prisoner, per inmate, per place, per prison place, per head, keep a prisoner, keeping a prisoner,
    each prisoner, each inmate, keep someone, keep one prisoner, each place, to keep an inmate, per offender,
    per person, cost of imprisoning, lock someone up, per child, keeping someone in prison, keep an offender,
    per detainee, cost of a prison place, keep them in prison, cost of keeping, cost of holding, keeping one prisoner, keeping one inmate,
    holding a prisoner, hold a prisoner, house a prisoner, housing a prisoner, cost of a place, cost of each,
    imprisoning someone, every prisoner, a place at, a place in, prison place costs, to house each,
    each one cost`,
  damage: `
    damage, damaged, trashed, wrecked, wrecking, destruction, cost of the riot, destroyed, repair bill,
    repairing the, bill for repairs, clean-up, caused by the riot, vandalised, vandalism, smashed, ransacked, torched, gutted`,
  reoffending: `
    re-offending, reoffending, re-offend, reoffend, reoffended, re-offended, reoffends, reoffenders,
    re-offenders, recidivism, reconvicted, reconviction, reconvictions, re-convicted, re-offences,
    repeat offenders, repeat offending, convicted again, offended again, convicted of another,
    commit more crime, commit another, commit further, further offences, return to crime, go on to commit,
    offend again, within a year of release, offend within, back in prison within, recidivist,
    returned to prison within, re-imprisoned`,
  capacity: `
    places for, beds for, a bed for, limit of, against a limit, design figure, against a design, baseline, cells for, capacity, cna,
    certified, designed, spaces left, places left, spare places, free places, maximum population, headroom,
    usable, useable, free spaces, empty places, normal accommodation, empty cells, places available,
    accommodation for, spaces were left, places were left, spaces remain, spaces remained, spaces available,
    normal level, would be normal`,
  roomFor: `
    a prison for, a jail for, new wing for, new houseblock for, new prison for, new jail for, to hold, can take, designed for, built for,
    can hold, can safely hold, safely hold, can house, can accommodate, could hold, room for, hold up to, holds up to, holding up to,
    houses up to, house up to, accommodate up to, take up to, space for, housing up to, home to up to,
    intended for, meant for, should hold, will hold, will house, to house, besides housing, made for,
    takes up to, could be held, could live, can be held, would be held, would hold, would house, would take,
    operationally hold, can be housed, could be housed, will be housed, would be housed, can be accommodated, could be accommodated, could take,
    design was for, was designed to take`,
  otherEvents: `
    adjudications, adjudication, crimes, crime, offences, inquests, arrests, convictions, prosecutions, appeals,
    hearings, trials, claims, grievances, warnings, sanctions, journeys, flights, burglaries, robberies,
    interviews, meetings, visits, courses, sentences passed, investigations, enquiries, inquiries`,
  cells: `cells`,
  overcrowding: `
    running at, runs at, operating at, made for one, made for two, sharing, meant for two, built for
    one, above its limit, over its limit, above their limit, more than it was built for, more than it
    was built to, double-bunked, double-bunk, over capacity, over its capacity, above capacity, above
    its capacity, over the capacity, percent capacity, per cent capacity, doubled up, doubling up, share
    a cell, share cells, shared cells, cells designed for one, cells meant for one, single cells, of its
    capacity, of capacity, more than it was designed, occupancy, exceeded capacity, exceeding capacity,
    more prisoners than, more than its capacity, two to a cell, three to a cell, trebled-up, trebling
    up, police cells, overcrowded cells, overcrowded conditions, overcrowded accommodation, crowded
    cells, crowded accommodation, crowded conditions,
    designed for one, designed for a single, meant for a single, built for a single, mattress, mattresses, bunk beds, two people in each, than it was designed, than it has been designed, than it was built, camp beds, twice the number`,
  /** Said of the jail around a number, not of the number. */
  overfull: `
    overcrowded, overcrowding, cramped, were full, was full, is full, are full, almost full, nearly
    full, full to, crowded, crowding, bursting at the seams, at capacity, fuller, uncrowded, too many
    prisoners, too many inmates, too many men, too many people, on the floor, on floors,
    want of room, lack of space, no room, without a bed, without beds, no bed, sleep on, overfull, too many, than they should, than it should`,
  hold: `
    hold, holds, holding, held, house, houses, housed, housing, home to, accommodate, accommodates,
    accommodating, locked up, contains, contained, population, roll, detains, detained, look after, crammed,
    kept, jam-packed, jail with, prison with, jail has, prison has, live in, lives in, lived in, live there,
    lived there, living there, living in, prison of, jail of,
    in its cells`,
  had: `had, has, there are, there were, there is`,
  level: `
    number of prisoners, number of inmates, number of men, number of women, prisoner numbers, inmate numbers,
    the number of people`,
  populace: `population`,
  disorder: `
    smashed windows, lit fires, demonstration, riot, riots, rioted, rioting, rampage, rampaged, disturbance,
    disturbances, set fire, set light, barricaded, refused, refusing, took control, taken control, taken over,
    ran wild, disorder, brawl, mutiny, uprising, took over, protest, involved, violence broke out, trouble,
    ringleaders, seized control, armed with, standoff, stand-off, took part, hostage, caught up, indiscipline,
    taken to hospital, were injured, were hurt, climbed onto, climbed on to, on the roof, rooftop, taking part`,
  complaints: `complaint, complaints`,
  recommendation: `recommendation, recommendations`,
  charged: `
    were charged, have been charged, had been charged, were arrested, have been arrested, had been arrested,
    were convicted, pleaded guilty, pled guilty, stood trial, stand trial, on trial, appeared in court,
    appeared before, were prosecuted, have been prosecuted, face charges, facing charges, were found guilty`,
  sentencing: `prison sentence for, the sentence for, maximum sentence, sentences for, maximum penalty, the prison sentence`,
  ageing: `aged, older, elderly, ageing, old age`,
  resettlement: `
    leaving prison, leave prison, leaving jail, on release, after release, upon release, homeless, jobless,
    after leaving, nowhere to stay, nowhere to live, no fixed address, no fixed abode, no home to go,
    no accommodation, without accommodation, somewhere to live, on probation, under supervision`,
  work: `
    employed, jobs, working, work placements, in work, trained, apprenticeships, qualifications, gcse,
    reading age, education, employment`,
  transfer: `transferred, moved, move, relocated, evacuated, shipped, sent to, decanted, taken to, arrived, arrive`,
  population: `
    number behind bars, numbers behind bars, prison population, jail population, prison numbers,
    prisoner numbers, prisoner population, jail numbers, people in prison, number of prisoners,
    number of inmates, people in prisons, number of people behind bars, number of people held,
    numbers in prison, custodial population, incarceration, in police cells`,
  custody: `
    custody, in prison, in jail, in jails, in its jails, in our jails, in its prisons, in our prisons,
    behind bars, imprisoned, imprisons, locked up, in secure, detained, incarcerated, inside, in prisons,
    under lock and key`,
  inspection: `
    inspector, inspectors, inspection, inspections, inspected, inspectorate, survey, surveyed, said they,
    told us, felt, rated, watchdog, respondents, ombudsman, monitoring board, unannounced, use of force,
    healthy prison tests, purposeful, unemployed, idle, victimised, unsafe, bullied, good enough, imb, hmip,
    prisoners said, report found, it found, team found, they found, he found, she found, also found`,
  findings: `
    urgent notification, urgent notifications, force, unsafe, healthy prison tests, victimised, bullied,
    areas of concern, priority concerns, key concerns, not been achieved, had been achieved, fully met,
    purposeful activity, restraint, restrained, body-worn, batons, baton, segregated, activity places, in work,
    in education, without work, unemployed, idle, inspected, rated, good enough, respect, pava,
    incapacitant spray, feel safe, felt safe, feeling safe, said they had been, felt unsafe, felt less safe, found it easy, found it hard, no work, no job, not in work, not in education`,
  survey: `
    surveyors, told inspectors, told us, inspectors found, surveyed, survey, respondents, said they,
    reported feeling, prisoners said, complained that, told the inspectors`,
  experience: `
    experience, experienced, inexperienced, years of service, length of service, in post for less,
    years in the service, in the job for less, been in the job, years' service, year's service,
    less than one year, less than a year, less than two years`,
  recruit: `
    who joined, joined in, have joined, had joined, recruit, recruits, recruited, recruiting, recruitment, hire,
    hired, hiring, extra, additional, new, taken on, trainee, trainees, candidates, applicants, applications,
    joining the service, joined the service, join the service, join the staff, joined the staff, more officers,
    more staff, more prison officers, more prison staff, more guards, more jobs, more workers, boost,
    vacancies filled, increase in officers, increase in staff, in training, bring in, brought in,
    reinforcements, applied, job offers, newer, joined by, take on`,
  vacancy: `
    vacancy, vacancies, short, shortage, shortages, shortfall, understaffed, under-staffed, unfilled,
    under strength, down on, understaffing, unstaffed, gaps, below strength, vacant, fewer than it needs,
    lack of staff, officers were needed, officers are needed, staff are needed,
    officers needed, staff needed, below the required, below required, below its target, below the target,
    below target, below full strength, below its full`,
  absence: `
    sick, sickness, absent, absence, absences, absenteeism, off work, self-isolating, unavailable,
    non-effective, non-deployable, are off, were off, off because, off due to, off with, off ill,
    suspended, suspension, suspensions, detached duty`,
  leaving: `
    gave notice, gone within, were gone, had left, stepped down, give notice, quit, quitting,
    were leaving, are leaving, leaving at, staff leaving, officers leaving, leaving the prison service,
    left their jobs, staff left, officers left, have left the, staff have left, officers have left, who left,
    leave the service, leave the job, leaving within, leave within, number leaving, rate of leaving, left in,
    resign, resigned, resigning, resignations, leaving rate, turnover, attrition, exodus, retire, retired,
    departed, departures, leavers, walked away, walk away, handed in their notice, quits, leaving the job,
    leaving the service, left the service, left within, retention, less than a year of service, dismissed,
    sacked, sacking, left the job, years in the job, resignation, retirement, retirements, departure,
    dismissals, dismissal`,
  left: `left, leave, leaves`,
  staffCut: `
    cut, cuts, reduction, reductions, drop, dropped, fewer, axed, lost, lose, losing, losses, redundancies,
    redundancy, redundant, fall, falls, fell, fallen, gone, go, reduced, slashed, slashing, cutting, decrease,
    decreased, cutbacks, down, shed, shrunk, shrink, decline, declined, removed, disappeared, stripped out,
    reducing, cull, post closures, dwindled, went, at risk, under threat, threatens, threatened, out of work, have to go, must go`,
  lessening: `
    cut, cuts, cutting, reduction, reductions, reduced, reducing, slashed, slashing, decrease, decreased,
    fallen, fell, drop, dropped, shrunk, lopped, go down, goes down, going down, went down, out of the budget, reduce`,
  inPost: `
    employs, employ, employed, employing, in post, staffing levels, staffing level, number of officers,
    officer numbers, staff numbers, number of staff, workforce, full-time, on duty, staffed, headcount,
    guard numbers, number of prison officers, numbers of officers, a staff of, on shift, complement, work at,
    working at, went from, there used to be, on the landings, now have, work in, dwindled`,
  newPlaces: `
    expanding, expanded, more places, more prison places, build, building, new, create, created, creating,
    creation, expand, expansion, houseblock, construction, pop-up, rapid deployment cells, modular, extension,
    open, deliver, delivered, wing, finished, add, adding, titan, super-prison, temporary cells, mega prison,
    completed, more beds, a further, added, put up, going up, second jail, second prison, find places,
    planned places, increase the number, number of custodial places, extra, additional, grow by`,
  newJail: `
    a prison for, a jail for, prison to hold, jail to hold, wing to hold, new prison, new prisons, new jail, new jails, new wing,
    new houseblock, new houseblocks, new block, be built, being built, would be added, will be added,
    super prison, mega prison, second prison, replacement prison, second jail, replacement jail, mega jail,
    super jail, put up, going up, extra beds, are being added, would hold, would house, will hold, will house, would take, might hold, will have room for, would have room for`,
  close: `to go, to go as, means to shut, close, closed, closing, closure, closures, shut, shutting, opened, mothballed`,
  cost: `priced, cost, costs, costing, price, paid, spent, spend, worth, spending`,
  bribe: `bribe, bribes, bribed, bribery, backhander, backhanders`,
  compensation: `
    compensation, damages, payout, payouts, fine, fined, settlement, legal costs, legal bill, awarded, claim,
    claims, ordered to pay, pay back, repaid, repay, paid back, fines, penalties, penalty`,
  jobs: `jobs`,
  inflation: `inflation at, inflation of, inflation was, inflation is, inflation stands, inflation stood, inflation rate, rate of inflation`,
});

export type CueGroup = keyof typeof CUE_GROUPS;

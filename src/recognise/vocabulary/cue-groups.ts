/**
 * Groups of words that tell what a figure measures; measure-cues.ts combines them. To teach a new turn of phrase, add it to
 * its group: phrases are separated by commas, case and hyphens do not matter, the longest phrase at a word wins, and a
 * phrase may stand in several groups.
 */
export const CUE_GROUPS = {
  /** Phrases that say nothing although their first word does. */
  nothing: `
    closed prisons, closed prison, closed conditions, to pay for, pay for, paid for, pay back, pay tribute,
    pay the price, more than, left over, fewer than, less than, lower than, had to, has to, has been, had been,
    at least, in the past, held talks, held a, take part in, held in check, violent offenders,
    violent criminals, violent prisoners, violent inmates, violent men, violent crime, violent crimes, will pay, would pay, to pay, could pay, should pay, must pay, pays for, taxpayers pay, make room, making room, made room, to make room, lost earnings`,
  assault: `
    assault, assaults, assaulted, assaulting, attack, attacks, attacked, attacking, punched, beaten up,
    acts of violence, violent incidents, violent attacks, bitten, spat, incidents of violence`,
  total: `general, total, overall, altogether, all, combined, in all, of all kinds`,
  violence: `violence, violent, fights, violent incidents, acts of violence, incidents of violence`,
  seriousAssault: `
    more serious incidents, serious incidents, serious assault, serious assaults, serious assault incidents,
    serious attacks, serious prisoner-on-prisoner, serious assaults suffered, serious violent incidents`,
  suffered: `suffered, sustained, endured, faced, subjected, victims`,
  serious: `serious, seriously, severe, grievous, hospital treatment, sexual assault, sexual assaults`,
  staff: `
    leavers, joiners,
    staff, officer, officers, guard, guards, warder, warders, worker, workers, employee, employees,
    prison staff, prison officers, screws, colleagues, workforce, personnel, members of staff, jobs, posts,
    recruits, trainees, candidates, employed, recruitment campaign, recruitment drive, job offers, understaffed,
    under-staffed, understaffing, short-staffed, vacancy, vacancies, job losses, job cuts, post closures`,
  officer: `
    officer, officers, guard, guards, warder, warders, prison officers, prison officer, custody officers,
    frontline, bands 3 to 5, uniformed`,
  onStaff: `
    at staff, at officers, targeting staff, aimed at staff, directed at staff, on staff, on prison staff,
    on officers, on prison officers, against staff, against officers, against prison staff, on guards,
    on warders, on workers, staff assaults, staff assault, on members of staff, prisoner-on-staff,
    staff were assaulted, officers were assaulted, assaults of staff, on our members, on his members,
    on her members, on their members, on its members, against our members, our members, on employees,
    attacks on the staff, on a member of staff, on frontline staff, of officers, staff victims,
    assaulted by prisoners, assaulted by inmates, attacked by prisoners, attacked by inmates,
    assaulted by a prisoner, attacked by a prisoner, assaulted by an inmate, attacked by an inmate`,
  onPrisoner: `
    prisoner-on-prisoner, on prisoners, on other prisoners, on another prisoner, on inmates, on other inmates,
    on fellow prisoners, on fellow inmates, against prisoners, between prisoners, between inmates,
    inmate-on-inmate, by one prisoner on another, on another inmate, on each other, one another, on detainees,
    on children, on a prisoner, fellow inmates, fellow prisoners, fights, prisoner assaults, among prisoners,
    prisoner attacks, prisoner attack`,
  prisoner: `
    prisoner, prisoners, inmate, inmates, men, women, boys, offenders, convicts, lags, detainees, criminals,
    residents, people in custody, people in prison`,
  selfHarm: `
    self-harm, self-harmed, self-harming, self-harms, selfharm, self-injury, self-injured, self-mutilation,
    harm themselves, harmed themselves, harming themselves, hurt themselves, hurting themselves, cut themselves,
    injured themselves, self-inflicted injuries`,
  death: `
    killed, claimed the lives, lives lost, death, deaths, died, die, dies, dying, dead, fatal, fatalities,
    lost their lives, lost their life, lose their lives, death in custody, deaths in custody, natural causes,
    deceased, drug-related deaths, passed away, drugs-related`,
  selfInflicted: `
    suicide, suicides, self-inflicted, self-inflicted deaths, self-inflicted death, took their own lives,
    took their own life, taken their own lives, taken their own life, take their own lives,
    taking their own lives, took his own life, took her own life, taken his own life, taken her own life,
    taking their own life, killed themselves, killed himself, kill themselves, killing themselves,
    killed herself, hanged, hanged himself, hanged themselves, hanging, hangings, found hanged,
    ended their lives, ended their own lives, ending their lives, own lives, own life, suicidal deaths,
    own hand, own hands`,
  homicide: `
    homicide, homicides, murders, murdered, unlawfully killed, killed by other prisoners,
    killed by another prisoner, stabbed to death, killings, killed by others, killed by other inmates, killed by another inmate, killed by inmates, killed by a cellmate, killed by cellmates`,
  escape: `
    escape, escapes, escaped, escaping, escapee, escapees, abscond, absconds, absconded, absconding, absconders,
    absconder, on the run, breakout, breakouts, break-out, break-outs, broke out, jailbreak, at large,
    went missing, gone missing, failed to return, walked out of open, unlawfully at large, walked away,
    went on the run, fled, recaptured, still missing, go missing, gone on the run, fugitives, fugitive, unaccounted for, yet to be found, not been found`,
  releaseError: `
    wrongly let go, wrongly, mistakenly, accidentally, let go in error, released in error, releases in error,
    release in error, released by mistake, freed by mistake, freed in error, mistakenly released,
    mistakenly freed, wrongly released, wrongly freed, accidentally released, accidentally freed,
    erroneously released, released accidentally, let out by mistake, released wrongly, mistaken releases,
    mistaken release, accidental releases, in error, by mistake, wrongful releases`,
  earlyRelease: `
    early release, early releases, released early, freed early, let out early, release early, releasing early,
    end of custody supervised licence, end of custody licence, ecsl, sds40, home detention curfew, hdc,
    of their sentences, of their sentence, of the sentence, of sentences, of his sentence, of a sentence,
    of their jail term, early, walk free, remission, released under the scheme, freed under, set free,
    tagging scheme, automatic release, automatically released, halfway point, halfway through their,
    of their term, of the term, emergency release, executive release, let out, tagged, tags, early removal,
    released before, before their time, emergency scheme, of a fixed term, have served, served just, of those released, of releases, release scheme, let out of`,
  released: `released, freed, releases, releasing, freeing`,
  recall: `
    recall, recalls, recalled, recalling, recall to custody, breached their licence, returned to custody,
    back in custody, back in jail, back in prison, back behind bars, back inside, on recall`,
  remand: `
    not been tried, not yet been tried, awaiting sentence, yet to be tried, yet to be sentenced, waiting for trial,
    remand, remands, remanded, on remand, awaiting trial, unconvicted, unsentenced, untried,
    yet to be convicted, not been convicted, convicted unsentenced`,
  women: `women, woman, women's, female, females, mothers`,
  children: `
    children, child, boys, girls, under-18s, young people, juveniles, youngsters, teenagers, children's, youths,
    youth custody, youth estate, young inmates, adolescents, secure children's homes, secure training centres`,
  foreign: `
    foreign national, foreign nationals, foreign, foreigners, foreign-born, foreign prisoners,
    foreign criminals, foreign offenders, non-british, deported, deportation, from overseas`,
  indeterminate: `
    indeterminate, ipp, ipps, imprisonment for public protection, indefinite, life sentences, life sentence,
    lifers, whole life, serving life, life prisoners, public protection sentences, indeterminate sentences,
    serving ipp, serving ipp sentences, tariff, tariffs`,
  drugs: `
    drug, drugs, spice, heroin, cannabis, cocaine, psychoactive, nps, opioids, substance misuse,
    mandatory drug tests, mandatory drug testing, positive drug tests, drug tests, drug test, drug testing, mdt,
    illicit drugs, illegal drugs, drug use, addicts, addiction, methadone, tested positive, test positive,
    testing positive, synthetic cannabinoids, narcotics, alcohol, hooch, easy to get drugs, drug problem,
    drug-taking, addicted, substance abuse, steroids, drug treatment, illegal substances, illicit substances,
    banned substances, under the influence, mandatory testing, positive rate`,
  test: `test, tests, tested, testing, positive, failed`,
  worth: `worth, value, valued, street value, sold for, fetch, fetched, would have fetched, worth up to`,
  contraband: `
    drug finds, drugs finds, alcohol finds, drug find, found on, contraband, phones, phone, mobile phones,
    mobiles, mobile phone, sim cards, drones, drone, packages, parcels, weapons, weapon, knives, blades, seized,
    seizures, seizure, confiscated, finds, smuggled, smuggling, smuggle, recovered, thrown over, intercepted,
    throwovers, haul, illicit items, searches, throw-overs, handsets, stash, uncovered, bladed articles,
    illegal substances, illicit substances, banned substances, prohibited items, banned items,
    prohibited articles, banned articles, tobacco, iphone, iphones, smartphone, smartphones, discoveries`,
  found: `found, discovered, discovery, discoveries, detected, detections, caught with`,
  lockedUp: `
    got out for, out for, locked up, locked in, locked, lock-up, bang-up, banged up, in their cells,
    in their cell, in his cell, in a cell, in cells, out of cell, out of cells, out of their cells,
    out of their cell, time out of cell, time unlocked, unlocked, unlock, behind their doors, behind their door,
    behind locked doors, confined, outside the cells, outside their cells, in the cells, behind bars all day,
    cooped up, from their cells, in-cell, let out of, in the open air, exercise, fresh air, association,
    solitary, isolation, solitary confinement, cell doors, leave their cells, in the fresh air,
    lock prisoners up, locking prisoners up, cell time, lockdown, regime, purposeful activity, lock-in, lock-ins`,
  ratio: `
    ratio, ratios, staff-to-prisoner, officer to prisoner, prisoner-to-staff, officers per prisoner, look after,
    in charge of, supervise, supervising, watch over`,
  prisons: `jails, prisons`,
  strike: `
    at the gate, outside the gate, outside the gates, union meeting, emergency meeting,
    strike, strikes, striking, walkout, walkouts, walk-out, walk-outs, walked out, stopped work, stopping work,
    stop work, industrial action, protest, protests, protesting, took part, picket, pickets, downed tools,
    stoppage, stayed away, staying away, wildcat, refused to work, refusing to work, refused to start,
    refused to go to work, taking part, came out, work to rule, balloted, demonstrations, withdrew,
    protest action, go on strike, strike ballot, voted, ballot, start work, would start work, met outside`,
  pay: `
    takes home, hourly rate,
    pay, salary, salaries, wage, wages, earn, earns, earning, pay rise, pay rises, pay award, pay increase,
    pay offer, starting salary, earnings, overtime, starting pay, take-home, pay cut, pay deal, remuneration,
    pension, pensions, pay packet, an hour, award, starts on, start on`,
  allowance: `
    allowance, allowances, bonus, bonuses, supplement, supplements, golden hello, golden hellos,
    retention payment, retention payments, incentive, incentives, market supplement, extra payment,
    extra payments, one-off payment, top-up, cash incentive, loyalty bonus, additional payment, pay supplement,
    pay supplements, premium`,
  funding: `
    budget, budgets, investment, invest, invests, invested, investing, funding, fund, funds, funded, spend,
    spending, spent, package, pumped, pump, contract, scheme, refurbishment, redevelopment, upgrade, build,
    built, building, programme, grant, injection, construction, project, plan, plans, new wing, pledged, boost,
    cash boost, earmarked, set aside, modernise, maintenance, repairs, backlog, replacement, renovation,
    facility, contracts, deal, tender, capital, finance, financed, allocated, white paper, strategy, would go on, will go on, for new jails, for new prisons, rent, lease, to share, scanners, equipment, bill for, committed up to, to transform, committed, put into, being put, put towards`,
  budgetCut: `
    better off, cheaper to run, save money,
    budget cuts, budget cut, cuts, savings, saving, save, saves, slashed, slash, spending cuts,
    efficiency savings, cut from its budget, cut from the budget, budget reduction, budget reduced,
    cut its budget, cut the budget, budget has been cut, budgets cut, austerity, reduce funding, cut funding,
    funding cut, funding cuts, reduction in funding, cuts to funding, reduced funding, reducing funding,
    black hole, shortfall, deficit, overspend, off its budget, lopped off, reduction in budget, cut costs,
    cutting costs`,
  budget: `budget, budgets, funding, spending`,
  costPer: `
    per prisoner, per inmate, per place, per prison place, per head, keep a prisoner, keep someone in prison,
    keeping a prisoner, each prisoner, each inmate, to house a prisoner, keep someone, keep one prisoner,
    each place, to keep an inmate, per offender, per person, cost of imprisoning, lock someone up, per child,
    keeping someone in prison, keep an offender, per detainee, cost of a prison place, keep them in prison,
    cost of keeping, cost of holding, holding a prisoner, hold a prisoner, house a prisoner, housing a prisoner,
    cost of a place, cost of each, imprisoning someone, every prisoner, for each prisoner, a place at,
    a place in, prison place costs, to house each, each one cost`,
  damage: `
    damage, damaged, trashed, wrecked, wrecking, destruction, cost of the riot, destroyed,
    repair bill, repairing the, clean-up, caused by the riot, vandalised, vandalism, smashed, criminal damage,
    cost of the damage, ransacked, torched, gutted`,
  reoffending: `
    re-offending, reoffending, re-offend, reoffend, reoffended, re-offended, reoffends, reoffenders,
    re-offenders, recidivism, reconvicted, reconviction, reconvictions, re-convicted, re-offences,
    repeat offenders, repeat offending, convicted again, offended again, convicted of another,
    commit more crime, commit another, commit further, further offences, return to crime, go on to commit,
    offend again, within a year of release, offend within, back in prison within, recidivist,
    returned to prison within, re-imprisoned`,
  capacity: `
    places for, limit of, a limit of, against a limit, design figure, against a design, baseline, cells for, capacity,
    operational capacity, certified normal accommodation, cna, certified, designed, spaces left,
    places left, spare places, free places, maximum capacity, maximum population,
    headroom, usable, useable, free spaces, usable operational capacity, empty places, normal accommodation, capacity for, full capacity, empty cells,
    a capacity of, places available, accommodation for, capacity of,
    operational capacity of, maximum capacity of, certified capacity of, design capacity of, spaces were left,
    places were left, spaces remain, spaces remained, spaces available, normal level, would be normal`,
  roomFor: `new wing for, new houseblock for, new prison for, new jail for, prison to hold, jail to hold, wing to hold, room for up to, it was designed for, to hold, can take, in space for, designed for, designed to hold, built to hold, built for, can hold, can house, can accommodate, could hold, able to hold, room for, hold up to, holds up to, holding up to, houses up to, house up to, accommodate up to, take up to, space for, housing up to, home to up to, designed to house, intended for, meant for, meant to hold, supposed to hold, should hold, will hold, will house, to house, besides housing, be able to hold, made for, takes up to, meant to house, could be held, could live, can be held, would be held, would hold, would house, would take`,
  otherEvents: `
    adjudications, adjudication, crimes, crime, offences, inquests, arrests, convictions, prosecutions, appeals,
    hearings, trials, claims, grievances, warnings, sanctions, journeys, flights, knife crimes, burglaries, robberies,
    interviews, meetings, visits, courses, sentences passed, arrests made, investigations, enquiries, inquiries`,
  cells: `cells`,
  overcrowding: `
    running at, runs at, operating at, over its limit of,
    made for one, made for two, sharing, meant for two, built for one, above its limit, over its limit,
    above their limit, more than it was built for, more than it was built to, overcrowded, overcrowding,
    double-bunked, double-bunk, over-crowded, over-crowding, over capacity, over its capacity, above capacity,
    above its capacity, over the capacity, were full, was full, is full, are full, almost full, nearly full,
    full to, percent capacity, per cent capacity, doubled up, doubling up, cramped, share a cell,
    sharing a cell, share cells, sharing cells, shared cells, cells designed for one, cells meant for one,
    single cells, crowded, crowding, bursting at the seams, of its capacity, of capacity,
    more than it was designed, occupancy, exceeded capacity, exceeding capacity, more prisoners than,
    more than its capacity, at capacity, two to a cell, fuller, most overcrowded, uncrowded, too many prisoners,
    three to a cell, trebled-up, trebling up, mattress, mattresses, on the floor, on floors, bunk beds, police cells, want of room, lack of space, too many inmates, too many men, no room`,
  hold: `
    hold, holds, holding, held, house, houses, housed, housing, home to, accommodate, accommodates,
    accommodating, locked up, contains, contained, population, a population of, roll, inmate population,
    currently holds, currently houses, detains, detained, held at, being held, jail population, look after,
    crammed, kept, jam-packed, jail with, prison with, jail has, prison has, live in, lives in, lived in, live there, lived there, living there, living in, prison of, jail of`,
  had: `had, has, there are, there were, there is`,
  level: `
    number of prisoners, number of inmates, number of men, number of women, prisoner numbers, inmate numbers,
    the number of people`,
  populace: `population, a population of`,
  disorder: `
    smashed windows, lit fires, riot gear, demonstration,
    riot, riots, rioted, rioting, rampage, rampaged, disturbance, disturbances, set fire, set light, barricaded,
    refused, refusing, took control, taken control, taken over, ran wild, disorder, brawl, mutiny,
    uprising, took over, protest, involved, involved in, violence broke out, trouble, ringleaders,
    seized control, armed with, standoff, stand-off, took part, hostage, caught up, indiscipline,
    hostage situations, climbed onto, climbed on to, on the roof, rooftop`,
  complaints: `complaint, complaints`,
  sentencing: `
    prison sentence for, the sentence for, maximum sentence, sentences for, maximum penalty,
    the prison sentence, jail sentences for`,
  ageing: `aged, older, elderly, ageing, old age`,
  resettlement: `
    leaving prison, leave prison, leaving jail, on release, after release, upon release, released homeless,
    homeless, jobless, after leaving, nowhere to stay, nowhere to live, no fixed address, no fixed abode,
    no home to go, no accommodation, without accommodation, somewhere to live`,
  work: `
    employed, jobs, working, work placements, in work, trained, apprenticeships, qualifications, gcse,
    reading age, education, employment`,
  transfer: `
    transferred, moved, move, relocated, evacuated, shipped, sent to, shipped out, decanted, taken to, arrived,
    arrive`,
  population: `
    number behind bars, numbers behind bars, prison population, jail population, prison numbers,
    prisoner numbers, prisoner population, jail numbers, people in prison, number of prisoners,
    number of people in prison, number of inmates, people in prisons, number of people behind bars,
    the number of prisoners, number of people held, numbers in prison, custodial population, incarceration,
    total prison population`,
  custody: `
    in custody, custody, in prison, in jail, in jails, in its jails, in our jails, in its prisons,
    in our prisons, behind bars, imprisoned, imprisons, locked up, in secure, detained, incarcerated, inside,
    in prisons`,
  inspection: `
    inspector, inspectors, inspection, inspections, inspected, inspectorate, survey, surveyed,
    survey respondents, said they, told us, told inspectors, felt, rated, watchdog, respondents, ombudsman, monitoring board,
    unannounced, use of force, healthy prison tests, purposeful, unemployed, idle,
    victimised, unsafe, bullied, good enough, imb, hmip, prisoners said, our survey, inspectors found, inspection found, report found, it found, team found, they found, he found, she found, also found`,
  findings: ` urgent notification, urgent notifications, use of force, force was used,
    force, physical force, felt unsafe, feel unsafe, feeling unsafe, unsafe, healthy prison tests, victimised,
    bullied, areas of concern, priority concerns, key concerns, not been achieved, had been achieved, fully met,
    purposeful activity, restraint, restrained, body-worn, batons, baton, segregated, activity places, in work,
    in education, without work, unemployed, idle, were inspected, inspected, rated, good enough, respect, pava,
    incapacitant spray, feel safe, felt safe, feeling safe, said they had been, had been bullied, been restrained, been victimised`,
  survey: `
    told surveyors, surveyors,
    told inspectors, told us, in our survey, inspectors found, surveyed, survey, respondents, said they felt,
    said they, reported feeling, prisoners said, complained that, told the inspectors`,
  experience: `
    experience, experienced, inexperienced, years of service, length of service, in post for less,
    years' experience, years in the service, in the job for less, been in the job, years' service,
    year's service, less than one year, less than a year, less than two years`,
  recruit: `
    who joined, joined in, have joined, had joined,
    recruit, recruits, recruited, recruiting, recruitment, hire, hired, hiring, extra, additional, new,
    taken on, trainee, trainees, candidates, applicants, applications, joining the service, joined the service,
    join the service, join the staff, joined the staff, new joiners, more officers, more staff,
    more prison officers, more prison staff, more guards, more jobs, more recruits, more workers, boost,
    vacancies filled, increase in officers, increase in staff, in training, new recruits, new jobs, new staff,
    bring in, brought in, reinforcements, applied, job offers, newer, new starters`,
  vacancy: `
    vacancy, vacancies, short of, short, shortage, shortages, shortfall, understaffed, under-staffed, unfilled,
    under strength, down on, understaffing, unstaffed, gaps, vacancy rate, below strength, posts were vacant,
    vacant, fewer than it needs, short-staffed, lack of staff, officers were needed, staff were needed, officers are needed, staff are needed, officers needed, staff needed`,
  absence: `
    off sick, sick, sick leave, sickness, absent, absence, absences, absenteeism, off work, self-isolating,
    unavailable, non-effective, non-deployable, sick days, are off, were off, off because, off due to, off with,
    off ill`,
  leaving: `
    gave notice, gone within, were gone, had left, left after, stepped down, give notice,
    quit, quitting, were leaving, are leaving, leaving at, staff leaving, officers leaving,
    leaving the prison service, left their jobs, staff left, officers left, had left the, have left the,
    staff have left, officers have left, who left, leave the service, leave the job, leaving within,
    leave within, number leaving, rate of leaving, left in, resign, resigned, resigning, resignations,
    leaving rate, turnover, attrition, exodus, retire, retired, departed, departures, leavers, walked away,
    walk away, handed in their notice, quits, leaving the job, leaving the service, left the service,
    left within, retention, staff turnover, less than a year of service, dismissed, sacked, sacking,
    resignation rate, left the job, years in the job, resignation, retirement, retirements, departure, early departure, dismissals, dismissal, medical retirements`,
  left: `left, leave, leaves`,
  staffCut: `
    cut, cuts, reduction, reductions, drop, dropped, fewer, job losses, axed, lost, lose, losing, losses,
    redundancies, redundancy, redundant, fall, falls, fell, fallen, gone, go, reduced, slashed, slashing,
    cutting, decrease, decreased, cutbacks, down, shed, job cuts, jobs cut, shrunk, shrink, posts cut,
    staffing cuts, decline, declined, voluntary redundancy, removed, disappeared, stripped out, reducing, cull,
    post closures, dwindled, jobs went, posts went, jobs gone, jobs to go, went`,
  lessening: `
    cut, cuts, cutting, reduction, reductions, reduced, reducing, slashed, slashing, decrease, decreased,
    fallen, fell, drop, dropped, shrunk, lopped`,
  inPost: `
    employs, employ, employed, employing, in post, staffing levels, staffing level, number of officers,
    officer numbers, staff numbers, number of staff, workforce, full-time equivalent, full-time, on duty,
    staffed, headcount, officers in post, guard numbers, number of prison officers, numbers of officers,
    a staff of, on shift, complement, work at, working at, went from, there used to be, on the landings,
    now have, work in, dwindled`,
  newPlaces: `
    expanding, expanded, new places, additional places, extra places, more places, new prison places,
    additional prison places, extra prison places, more prison places, building programme, build, building, new,
    create, created, creating, creation, expand, expansion, new cells, extra cells, new prison, new prisons,
    new wing, new block, houseblock, new houseblock, new houseblocks, construction, pop-up,
    rapid deployment cells, modular, extension, open, deliver, delivered, wing, finished, prison-building,
    new-build, add, adding, titan, super-prison, temporary cells, new accommodation, extra capacity,
    mega prison, completed, new places created, more beds, a further, added, being added, extra beds, put up, going up, mean to build, second jail, second prison, new cell block, find places, planned places, increase the number, number of custodial places, extra, additional`,
  newJail: `
    new wing for, new houseblock for, new prison for, new jail for, prison to hold, jail to hold, wing to hold,
    new prison, new prisons, new jail, new jails, new wing, new houseblock, new houseblocks, new block, to be built, be built,
    being built, would be added, will be added, super prison, mega prison, second prison, replacement prison, second jail, replacement jail, mega jail, super jail, put up, going up, is being built, are being built, extra beds, are being added`,
  close: `close, closed, closing, closure, closures, shut, shutting, shut down, opened, mothballed`,
  member: `members, membership, represents, representing, union with`,
  cost: `priced, priced at, cost, costs, costing, price, bill, paid, spent, spend, worth, spending`,
  compensation: `
    compensation, damages, payout, payouts, fine, fined, settlement, legal costs, legal bill, awarded, claim,
    claims, ordered to pay, pay back, repaid, repay, paid back, fines, penalties, penalty`,
  jobs: `jobs`,
  localJobs: `
    local jobs, local economy, jobs created, jobs to the area, construction jobs, jobs in the area,
    jobs for local`,
} as const satisfies Readonly<Record<string, string>>;

export type CueGroup = keyof typeof CUE_GROUPS;

/** Figures whose measure hangs on a phrase beside them, and those that a louder word near by would mislead; corpora.ts tells how they are marked. Words our own. */
export const wordsNearby: Readonly<Record<string, readonly string[]>> = {
  'told by the words of an article never seen': [
    '[35 men|35 prisoners other] were moved to Lewes. [Six of the 35|6 prisoners other] came from Ford.',
    'The jail employs [500 people|500 staff ?]. [Some 850 people|850 staff ?] work at the two prisons.',
    '[At least 90|90 prisoners self-inflicted-deaths] have killed themselves in prison since 2012.',
    'A new wing for [206 men|206 prisoners new-places] is to be built at the prison.',
    'The prison had planned [400 beds|400 places new-places] in a new houseblock at a cost of [£170m|170000000 GBP ?], and [600|600 places new-places] at another site.',
    'The prison held [8,270 inmates|8270 prisoners ?] against a limit of [7,676|7676 places capacity-places].',
    'The prison is full. A third died in January, when inmates were in their cells.',
    '[85 per cent of them|85 percent remand-population] have not been tried, and are in jail.',
    'A new prison officer takes home [£1,400 a month|1400 GBP/month pay].',
    'Runners from the prison raised [£4,200|4200 GBP other].',
  ],
  'offences are not what is counted': [
    'Of those who absconded, [22|22 prisoners escapes] were jailed for murder.',
    '[More than 100 serious and violent offenders|100 prisoners escapes] had absconded.',
    'The jail had [four homicides|4 events homicides] in two years.',
  ],
  'who was attacked': [
    'Staff at the jail were assaulted by prisoners [90 times|90 events staff-assaults] in 2024, against [40 such incidents|40 events staff-assaults] in 2023.',
    'There were [324 incidents|324 events prisoner-assaults] of violence among prisoners in 2024.',
  ],
  'whose words are whose': [
    'The scheme freed [2,366 prisoners|2366 prisoners early-releases] early, and [16,000 others|16000 prisoners early-releases] were let out early before it.',
    'There were [39 incidents per 100 inmates|39 events-per-100-prisoners ?] at one jail and [35 per 100|35 events-per-100-prisoners ?] at the next.',
    'Ministers will build [20,000 new prison places|20000 places new-places]. Prison numbers will rise from [85,000|85000 prisoners prison-population] to [93,000|93000 prisoners prison-population].',
    'Prisoners there made [1,062 assaults|1062 events prisoner-assaults] on fellow inmates and [173 assaults|173 events staff-assaults] on staff.',
    'The jail had [165 assaults|165 events assaults-total]. Of that number [155|155 events prisoner-assaults] were on fellow inmates.',
    'The number of individual prisoners involved in incidents in 2023 was [741|741 prisoners ?].',
    'Of [10 pathfinder prisons|10 prisons prison-count] it is one. Its target for officers is [2,500|2500 officers ?].',
    'Drones were seized at the prison at a rate of [one a week|1 items/week contraband-finds].',
  ],
  'part of the population': [
    'There were still [1,722 people|1722 people indeterminate-sentences] in prison serving an IPP.',
    'The number of women in prison has risen to [about 3,566|3566 prisoners women-prisoners].',
    'In all, [72 prisoners|72 prisoners self-inflicted-deaths] had died by their own hand since 2005.',
    'The number of inmates in jail and police cells stood at [81,681|81681 prisoners prison-population].',
  ],
  'room for prisoners': [
    'Ministers will create [10,000 new jail spaces|10000 places new-places] by 2020.',
    'There are plans for a further [250 places|250 places new-places] at the jail.',
    'Only [83 spaces|83 places capacity-places] were left in men’s prisons.',
    'The jail had [140 children|140 prisoners prisoners-held], of a maximum capacity of [180|180 places capacity-places].',
    '[194 prisoners|194 prisoners overcrowding] were sleeping on mattresses.',
  ],
  'finds and use of drugs': [
    'Officers found illegal substances on [1,332 occasions|1332 events contraband-finds].',
    'Drugs were discovered [35 times a day|35 events/day contraband-finds] in prisons.',
    'The drone carried a load worth [up to £10,000|10000 GBP contraband-finds].',
    'Mandatory testing showed a positive rate of [14.6%|14.6 percent drug-use].',
  ],
  'staff who are away, wanted or leaving': [
    '[Almost 200 prison staff|200 staff other] are off sick, [a quarter of the workforce|0.25 ratio other].',
    '[Over 1,700 people|1700 people officer-recruitment] applied in the Prison Service recruitment campaign.',
    'The jail’s closure leaves [207 members of staff|207 staff ?] in doubt.',
    'The prison system is understaffed by [more than two-thirds|0.6667 ratio officer-vacancies].',
  ],
  'what money is for': [
    'The cost of holding a prisoner was [£62,898|62898 GBP cost-per-prisoner], down from [£73,762|73762 GBP cost-per-prisoner].',
    'A place at the jail costs [£13,200 a year|13200 GBP/year cost-per-prisoner].',
    'Extra funding of [£1.4 million|1400000 GBP funding] has gone to women’s prisons.',
    'The firm that runs the jail has paid [£3m|3000000 GBP other] in fines.',
  ],
  'not figures: what is counted by, and what a cell holds': [
    'The rates per 100 prisoners have stayed the same.',
    'Inspectors of the prison saw cells meant to hold only one person.',
  ],
  'not figures: numbers of paragraphs': [
    'The rate was [872 incidents per 1,000 prisoners|872 events-per-1000-prisoners ?].\n5. The former prison chief.',
  ],
};

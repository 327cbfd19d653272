/** Figures by how their words are built; corpora.ts tells how they are marked. Words our own. */
export const shapes: Readonly<Record<string, readonly string[]>> = {
  'words that belong to the adjectives': [
    'The jail freed [477 short-term inmates|477 prisoners ?].',
    'The service is short of [800 Band 3-5 officers|800 officers officer-vacancies].',
  ],
  'parts of a whole that has an owner': [
    '[Nine out of 15 of Scotland’s prisons|9 prisons ?] are full.',
    'In the jail [one in ten|0.1 ratio ?] of the prison’s [800 inmates|800 prisoners ?] ate alone.',
  ],
  'how far, and what is left': [
    'The prison population fell by [350|350 prisoners prison-population] to [7,882|7882 prisoners prison-population].',
    'The prison population fell by [10 to 15 per cent|10..15 percent prison-population].',
  ],
  'digits, words and scales': [
    '[One hundred and twenty prisoners|120 prisoners ?] were held in the jail.',
    '[Twenty-two inmates|22 prisoners ?] were held there.',
    'The jail cost [£1.3bn|1300000000 GBP funding] to build, then [half a million pounds|500000 GBP ?] to mend.',
    'The prison cost [65 million|65000000 GBP funding] to build.',
    'Ministers will invest [100,000 million|100000000000 GBP funding] in jails.',
    '[A dozen prisoners|12 prisoners ?] and [a hundred officers|100 officers ?] met.',
    'They spend [22-and-a-half hours a day|22.5 hours/day time-locked-up] in their cells.',
    'Inmates get [23½ hours|23.5 hours/day time-locked-up] behind their doors.',
  ],
  'ranges and changes': [
    '[Between 95,700 and 105,200 prisoners|95700..105200 prisoners prison-population] will be held by 2029.',
    'Staff get [£3,000 to £5,000|3000..5000 GBP pay-allowance] more in allowances.',
    'The contract is worth [£3-5m|3000000..5000000 GBP funding].',
    '[10 to 15 per cent|10..15 percent drug-use] took drugs in jail.',
    'Self-harm rose by [1%|1 percent self-harm] to [14,415 incidents|14415 events self-harm].',
    'Officers at the jail went from [22|22 officers officers-in-post] to [10|10 officers officers-in-post].',
    'The number of prison officers fell from [43,000|43000 officers officers-in-post] in 1993 to [over 30,000|30000 officers officers-in-post] in 2013.',
  ],
  'shares and multiples': [
    '[One in five prisoners|0.2 ratio ?], [one prisoner in ten|0.1 ratio ?] and [nine out of 10 men|0.9 ratio ?] took drugs.',
    '[Two-thirds of prisoners|0.6667 ratio ?] and [three quarters of staff|0.75 ratio ?] agreed.',
    '[Almost half the population|0.5 ratio ?] were idle, inspectors of the jail said.',
    '[28% of all repeat cases|28 percent ?] began in jail.',
    'Only [12% of them|12 percent ?] were held in cells.',
    'Drug finds have [doubled|2 times ?], assaults [more than tripled|3 times ?] and escapes [halved|0.5 times ?].',
    'Self-harm is [twice|2 times self-harm] as common, and [10 times|10 times self-harm] more so among women.',
    'Assaults on staff rose [threefold|3 times staff-assaults], and deaths were set to [treble|3 times deaths-total].',
  ],
  'ratios and rates': [
    'There is [one officer per six prisoners|6 prisoners-per-officer staff-prisoner-ratio].',
    'At night there is [one officer to 60 inmates|60 prisoners-per-officer staff-prisoner-ratio].',
    'Each landing has [four officers for 180 men|45 prisoners-per-officer staff-prisoner-ratio].',
    'The ratio of staff to prisoners is [one to 12|12 prisoners-per-officer staff-prisoner-ratio].',
    'Men sleep [three to a cell|3 prisoners-per-cell ?].',
    'Serious assaults stood at [11 per 1,000 prisoners|11 events-per-1000-prisoners serious-assaults], up from [10|10 events-per-1000-prisoners serious-assaults] in 2023.',
    'Police come to the jail [up to three times a week|3 events/week ?].',
  ],
  'numbers that leave their noun to what was said': [
    'One jail has [182 officers|182 officers officers-in-post], down from [210|210 officers officers-in-post], while the other has [44|44 officers officers-in-post].',
    'The jail went from [144|144 officers officers-in-post] to [90 officers|90 officers officers-in-post] for a population of [588|588 prisoners prisoners-held].',
    'It was built for [455 men|455 prisoners capacity-places] but now houses [700|700 prisoners prisoners-held].',
    'The jail needs [210 officers|210 officers ?] but has [168|168 officers ?].',
  ],
  'parts of a whole': [
    'The inmates took [four of the 11 wings|4 items ?].',
    'The prison had [17 deaths|17 events deaths-total]. [Ten of these deaths|10 events ?] were natural.',
    'Of [984 inmates|984 prisoners prisoners-held] held there, [352 of them|352 prisoners remand-population] were on remand.',
    'The disorder involved [as many as 600|600 prisoners other] of the jail’s [1,450 inmates|1450 prisoners ?].',
  ],
  compounds: [
    'The [824-inmate|824 prisoners prisoners-held] jail has a new [180-bed|180 places new-places] wing.',
    'It is part of a [20,000-place|20000 places ?] programme.',
  ],
};

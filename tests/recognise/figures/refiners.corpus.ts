import type { Corpus } from '../corpus';

/** Whose a figure is. */
export const scopeCases: Corpus = {
  'none in an article on another subject': [
    'The train from Leeds stood for three hours outside the airport, like a prison. 1,200 passengers were sent home by bus, at a cost of £23,000. Two prison officers from HMP Leeds were among the passengers.',
    'Tickets for the tour of the old prison are £14. The museum expects 20,000 tourists, and its restaurant has taken on 40 staff. The last prisoner left the jail in 1990.',
  ],
  'though no prison is named': [
    'He was convicted on Monday and sentenced on Friday. The youth court heard that [statistic:1,940 offenders=1940] had been remanded in custody, that others were sentenced to detention, and that [statistic:8 per cent=8] were convicted again.',
  ],
  'the prison named beside it': [
    'Prisoners at HMP Addiewell made [statistic:45 attacks=45 of:addiewell] on staff, and those at HMP Shotts [statistic:16 attacks=16 of:shotts].',
    'HMP Whitemoor will get [statistic:at least 40 more officers=40 of:whitemoor], one of [statistic:118 prisons=118 of:estate measure:prison-count].',
    'The Government will recruit [statistic:2,400 more officers=2400 of:estate] for prisons nationally, with [statistic:at least 30 of those=30 of:bedford] going to HMP Bedford.',
  ],
  'the country': [
    'Officers at HMP Hewell met at the gate, since [statistic:25 officers a day=25 of:estate] are assaulted at work. At HMP Leeds prison [statistic:three officers a day=3 of:leeds] were assaulted.',
    'HMP Leeds holds prisoners from all over the county. There were [statistic:1,147 assaults=1147 of:leeds] in the year to June, the highest of any prison in England and Wales.',
    'HMP Leeds is a prison. Prisoners rioted there in the worst trouble since Strangeways and did [statistic:an estimated £6m=6000000 of:leeds] of damage.',
    'The Government will recruit [statistic:2,500 more officers=2500 of:estate] for prisons. HMP Whitemoor holds prisoners.',
    'There are [statistic:85,600 prisoners=85600 of:estate] in England and Wales. HMP Leeds is one of their prisons.',
    'The article names no prison, but prisoners died: [statistic:309 deaths=309 of:estate].',
  ],
  'not here, where something only is there': [
    'HMP Leeds is a prison. There are [statistic:280 women=280 of:estate measure:women-prisoners] in custody in Scotland.',
    'HMP Eastwood Park is a prison. There were [statistic:272 women=272 of:eastwood-park measure:prisoners-held] at the jail.',
  ],
  'the only prison of the article': [
    'HMP Leeds is full. Prisoners share cells.\nInspectors of the jail heard of [statistic:631 incidents=631 of:leeds] of self-harm.',
    'HMP Leeds is a prison. The population rose by [statistic:8 per cent=8 of:leeds measure:prisoners-held].',
  ],
  'unclear, or abroad': [
    'HMP Leeds and HMP Hull are prisons for men.\nInmates spoke, then more inmates spoke of it, for a long time, as people in such places do when somebody at last comes to hear them out, and after that one of the visitors wrote of [statistic:631 incidents=631 of:-].',
    'San Quentin State Prison held [statistic:4,000 inmates=4000 of:-] in prison cells.',
  ],
};

/** When a figure was so. */
export const periodCases: Corpus = {
  'the period its sentence states': [
    {
      published: '2019-07-25',
      text: 'Prisoners and prison staff were hurt: [statistic:309 deaths=309 period:2018-07..2019-06] in the 12 months to June 2019.',
    },
    {
      published: '2019-07-25',
      text: 'In prison, [statistic:40 prisoners=40 period:2018..2018] died last year, [statistic:12 prisoners=12 period:2019..2019-07-25] this year.',
    },
    {
      published: '2014',
      text: 'Prison officers fell from [statistic:310=310 period:@2010-08] in August 2010 at the prison to [statistic:200=200 period:@2014-06] in June 2014.',
    },
    'Between 2010 and 2014 the prison cut [statistic:35 per cent of officers=35 period:2010..2014] who watched prisoners.',
    {
      published: '2023-10-12',
      text: 'Self-harm in prison rose by [statistic:128%=128 period:2019..2023-10-12] since 2019 among prisoners.',
    },
  ],
  'none where its words state none': [
    'The prison had [statistic:40 deaths=40 period:-] of prisoners last year.',
    {
      published: '2019-07-25',
      text: 'In 2015 the prison had [statistic:200 deaths=200 period:2015..2015] of prisoners, more by [statistic:27%=27 period:2015..2015] over the previous year.',
    },
    {
      published: '2019-07-25',
      text: 'The prison had [statistic:309 deaths=309 period:2018-07..2019-06] of prisoners in the year to June 2019 and [statistic:311 deaths=311 period:-] the previous year.',
    },
  ],
};

/** Whether a figure happened. */
export const standingCases: Corpus = {
  'meant, expected, or so': [
    'Ministers plan to recruit [statistic:2,100 extra prison officers=2100 standing:target] for prisons.',
    'The prison population is forecast to reach [statistic:86,400 prisoners=86400 standing:forecast] in March 2023.',
    'The prison recruited [statistic:40 officers=40 standing:-] to watch prisoners.',
    'Ministers expect the prison population to reach [statistic:96,000 prisoners=96000 standing:forecast] in 2025.',
    'A further [statistic:2,500 prison officers=2500 standing:target] are to join the prison service by 2018.',
    'The prison service had hoped to recruit [statistic:2,500 officers=2500 standing:target] but hired [statistic:1,900 prison officers=1900 standing:-].',
    'The prison will be closed. [statistic:40 prisoners=40 standing:-] died there.',
  ],
};

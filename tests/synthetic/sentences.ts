import type { Prison } from '../../src/gazetteer/prisons';
import type { EntityKey } from '../../src/model/entity-key';
import { toEntityKey } from '../../src/model/entity-key';
import type { Mention, StatisticMention } from '../../src/model/mention';
import type { Random } from './random';
import { type Holder, officialOn } from './world';

/** What an article is about. */
export interface Subject {
  readonly random: Random;
  readonly day: string;
  readonly prisons: readonly Prison[];
  readonly holders: readonly Holder[];
}

/** A marked piece of a sentence: a mention without its place. */
export type Piece = string | { readonly text: string; readonly mention: Partial<Mention> };

type Template = (subject: Subject) => readonly Piece[] | undefined;

const SPAN = { certainty: 'stated', rule: 'synthetic' } as const;

const prison = (one: Prison, text = `HMP ${one.name}`): Piece => ({
  text,
  mention: { ...SPAN, type: 'prison', id: one.id, form: 'name' },
});
const official = ({ id, name, office, role }: Holder): Piece => ({
  text: name,
  mention: { ...SPAN, type: 'official', id, form: 'name', role, office },
});
const body = (id: string, text: string): Piece => ({ text, mention: { ...SPAN, type: 'organisation', id } });
const figure = (text: string, fields: Partial<StatisticMention>): Piece => ({
  text,
  mention: { ...SPAN, type: 'statistic', qualifier: 'exact', ...fields },
});

const count = new Intl.NumberFormat('en-GB');
const first = <T>(list: readonly T[]): T | undefined => list[0];

/** Sentences about the whole estate, each with the official figure that a paper could have had on its desk that day. */
const NATIONAL: readonly Template[] = [
  ({ day, random }) => {
    const row = officialOn('staff-assaults', 'events', day);
    if (!row) return undefined;
    const daily = Math.round(row.value / 365.25);
    const said = random.chance(0.1) ? daily + random.whole(2, 9) : daily;
    return [
      'Across England and Wales staff were assaulted ',
      figure(`${said} times a day`, {
        value: said,
        unit: 'events',
        per: 'day',
        measure: 'staff-assaults',
        of: 'estate',
      }),
      ', on the count that the ',
      body('poa', 'POA'),
      ' goes by.',
    ];
  },
  ({ day }) => {
    const row = officialOn('staff-assaults', 'events', day);
    if (!row?.period.to) return undefined;
    return [
      'There were ',
      figure(`${count.format(row.value)} assaults on staff`, {
        value: row.value,
        unit: 'events',
        measure: 'staff-assaults',
        of: 'estate',
        period: row.period,
      }),
      ' in the twelve months, the ',
      body('ministry-of-justice', 'Ministry of Justice'),
      ' reported.',
    ];
  },
  ({ day, random }) => {
    const row = officialOn('prison-population', 'prisoners', day);
    if (!row) return undefined;
    const value = random.chance(0.5) ? Math.round(row.value / 1000) * 1000 : row.value;
    return [
      'The prisons of England and Wales held ',
      figure(`${value % 1000 ? '' : 'about '}${count.format(value)} people`, {
        value,
        unit: 'prisoners',
        qualifier: value % 1000 ? 'exact' : 'about',
        measure: 'prison-population',
        of: 'estate',
      }),
      ' that week.',
    ];
  },
  ({ day }) => {
    const row = officialOn('self-harm', 'events', day);
    return (
      row && [
        'Self-harm was recorded ',
        figure(`${count.format(row.value)} times`, {
          value: row.value,
          unit: 'events',
          measure: 'self-harm',
          of: 'estate',
          period: row.period,
        }),
        ' in a year, a number that has weighed on every minister since.',
      ]
    );
  },
  ({ day }) => {
    const row = officialOn('deaths-total', 'events', day);
    return (
      row && [
        figure(`${count.format(row.value)} people`, {
          value: row.value,
          unit: 'people',
          measure: 'deaths-total',
          of: 'estate',
          period: row.period,
        }),
        ' died in custody over the year, by the official count.',
      ]
    );
  },
  ({ random }) => {
    const value = random.pick([700, 1000, 2000, 2100, 2500, 3000]);
    return [
      'The plan was for ',
      figure(`${count.format(value)} more officers`, {
        value,
        unit: 'officers',
        measure: 'officer-recruitment',
        of: 'estate',
        standing: 'target',
      }),
      ', to be trained before the end of the following year.',
    ];
  },
];

/** Sentences about one prison. */
const LOCAL: readonly Template[] = [
  ({ prisons, random }) => {
    const one = first(prisons);
    if (!one) return undefined;
    const held = 200 + (one.id.length * 97 + random.whole(0, 90)) * 1;
    return [
      prison(one),
      ' held ',
      figure(`${count.format(held)} men`, { value: held, unit: 'prisoners', measure: 'prisoners-held', of: one.id }),
      ' when inspectors came, in buildings that were made for fewer.',
    ];
  },
  ({ prisons, random }) => {
    const one = first(prisons);
    if (!one) return undefined;
    const value = random.whole(20, 180);
    return [
      'In six months staff at ',
      prison(one, one.name),
      ' were assaulted ',
      figure(`${value} times`, { value, unit: 'events', measure: 'staff-assaults', of: one.id }),
      ', according to the ',
      body('independent-monitoring-boards', 'Independent Monitoring Board'),
      '.',
    ];
  },
  ({ prisons, random }) => {
    const one = first(prisons);
    if (!one) return undefined;
    const value = random.whole(10, 60);
    return [
      'The jail was ',
      figure(`${value} officers`, { value, unit: 'officers', measure: 'officer-vacancies', of: one.id }),
      ' short of its complement, and the gym had been closed since the clocks went back.',
    ];
  },
  ({ prisons }) => {
    const [one, two] = prisons;
    return (
      one &&
      two && [
        'Prisoners were moved from ',
        prison(one, one.name),
        ' to ',
        prison(two),
        ' while the roof of a wing was repaired.',
      ]
    );
  },
  ({ prisons }) => {
    const one = first(prisons);
    return one && ['A fence, a car park and two Victorian wings are what a visitor sees first at ', prison(one), '.'];
  },
];

/** Sentences about people, indirect and on the record: that they hold the post, and that the report came to them. */
const PEOPLE: readonly Template[] = [
  ({ holders }) => {
    const one = first(holders);
    return one && ['The report went to ', official(one), `, the ${one.role} at the time.`];
  },
  ({ holders, prisons }) => {
    const [one] = holders;
    const place = first(prisons);
    return (
      one && place && [official(one), ', ', one.role, ', has ', prison(place, place.name), ' on a list for this year.']
    );
  },
  ({ holders }) => {
    const one = holders[1];
    return one && ['Questions in Parliament are answered by ', official(one), ', the ', one.role, '.'];
  },
];

const PLAIN: readonly string[] = [
  'Families waited at the gate for most of the afternoon.',
  'Officers returned to their posts before the evening meal.',
  'The wing was quiet by midnight, and the fire brigade had left.',
  'Campaigners asked for the findings to be published in full.',
  'Drones had been seen above the exercise yard twice that week.',
  'Workshops were closed, and most men spent the day behind their doors.',
  'A search of the cells found telephones, chargers and home-made alcohol.',
  'Retention, not recruitment, was what worried the branch most.',
  'Heating failed in two houses during the first cold week of the winter.',
  'The library opened for half an hour, one landing at a time.',
  'New arrivals spent their first night without a pillow or a kettle.',
  'Body-worn cameras and PAVA spray were being tried at four sites.',
];

/** A sentence for an article, as pieces; `about` says whether it should be about the country or the place. */
export function toSentence(subject: Subject, kind: 'national' | 'local' | 'people' | 'plain'): readonly Piece[] {
  const templates = { national: NATIONAL, local: LOCAL, people: PEOPLE, plain: [] }[kind];
  const template = templates.length > 0 ? subject.random.pick(templates) : undefined;
  return template?.(subject) ?? [subject.random.pick(PLAIN)];
}

export function keyOf(mention: Mention): EntityKey {
  return toEntityKey(mention);
}

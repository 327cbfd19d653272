import type { Mention } from '../../../model/mention';
import { type Home, homeOf, prepareHomes } from '../../detectors/offices/home-of';
import type { Reading, Refiner } from '../../rule';

const RULE = 'bodies-at-home';

/** Names that each jurisdiction has a body of its own for, when they stand without it. */
const AT_HOME: ReadonlyMap<string, Partial<Record<Home, string>>> = new Map(
  Object.entries({
    'hm-prison-service': {
      'northern-ireland': 'ni-prison-service',
      scotland: 'scottish-prison-service',
      ireland: 'irish-prison-service',
      elsewhere: 'prison-service',
    },
    poa: { ireland: 'prison-officers-association-ireland' },
    'probation-service': { ireland: 'probation-service-ireland' },
    'parole-board': {
      scotland: 'parole-board-scotland',
      ireland: 'parole-board-ireland',
      elsewhere: 'parole-board-elsewhere',
    },
    'department-of-justice-ni': {
      ireland: 'department-of-justice-ireland',
      elsewhere: 'department-of-justice',
      'england-wales': 'ministry-of-justice',
    },
    'prisons-and-probation-ombudsman': { 'northern-ireland': 'prisoner-ombudsman-ni' },
    'justice-committee': { scotland: 'justice-committee-scottish-parliament' },
    'hm-inspectorate-of-prisons': { scotland: 'hm-inspectorate-of-prisons-scotland' },
  }),
);
/** What an article prints when it leaves the jurisdiction to the reader. */
const UNSAID =
  /^(?:Prison Service|Prison Ombudsman|Parole Board|Department of Justice|DoJ|DOJ|HM Inspectorate|Prisons Inspectorate|HM Inspectorate of Prisons|Justice Committee|POA|Prison Officers?['’]?s? Association|Probation Service)$/i;

function isUnsaid(mention: Mention): boolean {
  return mention.type === 'organisation' && AT_HOME.has(mention.id) && UNSAID.test(mention.text);
}

/** "the Prison Service" is Northern Ireland's in an article from there. After the rules that make organisations. */
export const bodiesAtHome: Refiner = {
  name: RULE,
  prepare: [prepareHomes],
  refine(mentions: readonly Mention[], reading: Reading): readonly Mention[] {
    if (!mentions.some(isUnsaid)) return mentions;
    const home = homeOf(reading.tokens);
    return mentions.map((mention) => {
      if (mention.type !== 'organisation' || !isUnsaid(mention)) return mention;
      const id = AT_HOME.get(mention.id)?.[home];
      return id === undefined ? mention : { ...mention, id, certainty: 'inferred', rule: RULE };
    });
  },
};

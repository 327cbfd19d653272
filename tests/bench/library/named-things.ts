import { organisations } from '../../../src/gazetteer/organisations';
import { people } from '../../../src/gazetteer/people';
import { prisons } from '../../../src/gazetteer/prisons';
import { MEASURES, type Mention } from '../../../src/model/mention';
import type { Random } from './random';

type Unplaced<M> = M extends Mention ? Omit<M, 'start' | 'end' | 'text' | 'certainty' | 'rule'> : never;

/** Something an article can mention, with its words. */
export interface NamedThing {
  readonly words: string;
  readonly mention: Unplaced<Mention>;
}

/** The names of the gazetteer, in an order of their own, so that the frequent ones are not those that begin with A. */
export function toNamedThings(random: Random) {
  const shuffle = <T>(list: readonly T[]): T[] =>
    list
      .map((item) => ({ item, at: random.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  const prisonIds = shuffle(prisons().map(({ id }) => id));
  const named = {
    prisons: shuffle(prisons()).map(
      ({ id, name }): NamedThing => ({ words: `HMP ${name}`, mention: { type: 'prison', id, form: 'name' } }),
    ),
    officials: shuffle(people()).map(
      ({ id, name }): NamedThing => ({ words: name, mention: { type: 'official', id, form: 'name' } }),
    ),
    organisations: shuffle(organisations()).map(
      ({ id, name }): NamedThing => ({ words: name, mention: { type: 'organisation', id } }),
    ),
  };
  const measures = shuffle(MEASURES);
  const toFigure = (): NamedThing => {
    const value = Math.round(10 ** (1 + random.next() * 4));
    const of = random.next() < 0.6 ? 'estate' : random.pickZipf(prisonIds);
    const measure = random.pickZipf(measures);
    return {
      words: `${value.toLocaleString('en-GB')} officers`,
      mention: { type: 'statistic', value, unit: 'officers', qualifier: 'exact', measure, of },
    };
  };
  /** One of each kind about as often as articles name them. */
  return (): NamedThing => {
    const kind = random.next();
    if (kind < 0.35) return random.pickZipf(named.prisons);
    if (kind < 0.55) return random.pickZipf(named.officials);
    return kind < 0.75 ? random.pickZipf(named.organisations) : toFigure();
  };
}

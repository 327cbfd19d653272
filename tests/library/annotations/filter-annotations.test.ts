import { describe, expect, it } from 'vitest';
import { toAnnotationFilter } from '../../../src/library/annotations/filter-annotations';
import { NO_FILTERS } from '../../../src/library/shell/filters';
import { annotationOf } from '../../store/annotation-of';

const source = { url: 'https://www.bbc.co.uk/1', title: 'Walkout', publisher: 'BBC News', published: '2016-11-16' };
const POA = annotationOf('a', {
  id: 'poa',
  note: 'Ask the **POA**.',
  tags: ['walkout'],
  colour: 'rose',
  source,
  about: ['organisation:poa', 'statistic:industrial-action|estate'],
});
const PLAIN = annotationOf('b', {
  id: 'plain',
  note: '',
  tags: [],
  colour: 'amber',
  source: { url: 'https://x.example/', title: 'Undated' },
});
const found = (filters: Partial<typeof NO_FILTERS>) =>
  [POA, PLAIN].filter(toAnnotationFilter({ ...NO_FILTERS, ...filters })).map(({ id }) => id);

describe('toAnnotationFilter', () => {
  it.each([
    ['nothing asked', {}, ['poa', 'plain']],
    ['a word of the note', { q: 'ask' }, ['poa']],
    ['the beginning of a tag', { q: 'walko' }, ['poa']],
    ['a word of the headline', { q: 'undated ' }, ['plain']],
    ['a word of neither', { q: 'helicopter' }, []],
    ['a tag', { tags: ['walkout'] }, ['poa']],
    ['one of two colours', { colours: ['rose', 'blue'] }, ['poa']],
    ['a publisher', { publishers: ['BBC News'] }, ['poa']],
    ['an entity', { entities: ['organisation:poa'] }, ['poa']],
    ['a measure of any scope', { measures: ['industrial-action'] }, ['poa']],
    ['dates around it', { from: '2016', to: '2016' }, ['poa']],
    ['dates after it', { from: '2017' }, []],
    ['two things of which one fails', { tags: ['walkout'], colours: ['blue'] }, []],
  ] as const)('%s', (_, filters, ids) => expect(found(filters as Partial<typeof NO_FILTERS>)).toEqual(ids));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromParams, isNarrowed, NO_FILTERS, toggled, toParams } from '../../../src/library/shell/filters';
import { hashOf, type Route, SECTIONS, toHash, toRoute } from '../../../src/library/shell/route';
import { COLOURS } from '../../../src/model/annotation';
import type { EntityKey } from '../../../src/model/entity-key';
import { MEASURES, MENTION_TYPES } from '../../../src/model/mention';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const filters = fc.record({
  q: fc.oneof(fc.constant(''), text),
  kinds: fc.uniqueArray(fc.constantFrom(...MENTION_TYPES)),
  publishers: fc.uniqueArray(text, { maxLength: 3 }),
  measures: fc.uniqueArray(fc.constantFrom(...MEASURES), { maxLength: 2 }),
  entities: fc.uniqueArray(text, { maxLength: 2 }),
  tags: fc.uniqueArray(text, { maxLength: 2 }),
  colours: fc.uniqueArray(fc.constantFrom(...COLOURS)),
  from: fc.constantFrom(undefined, '2016', '2016-11', '2016-11-16'),
  to: fc.constantFrom(undefined, '2019-02-21'),
  order: fc.constantFrom(undefined, 'articles' as const, 'newest' as const, 'name' as const),
  view: fc.constantFrom(undefined, 'table' as const),
  at: fc.constantFrom(undefined, 0, 4711),
});
const key = fc.tuple(fc.constantFrom(...MENTION_TYPES), text).map(([type, id]) => `${type}:${id}` as EntityKey);

describe('addresses of the library', () => {
  it.each([
    ['#/article/1197dc3f0097a6?q=riot', 'articles', { kind: 'article', id: '1197dc3f0097a6' }],
    ['#/entity/prison%3Abedford', 'prisons', { kind: 'entity', key: 'prison:bedford' }],
    [
      '#/entity/statistic%3Astaff-assaults%7Cestate',
      'figures',
      { kind: 'entity', key: 'statistic:staff-assaults|estate' },
    ],
    ['#/prison/bedford', 'prisons', { kind: 'entity', key: 'prison:bedford' }],
    ['#/annotation/a-1', 'annotations', { kind: 'annotation', id: 'a-1' }],
    ['#/annotations/a-1', 'annotations', { kind: 'annotation', id: 'a-1' }],
    ['#/official:liz-truss', 'officials', { kind: 'entity', key: 'official:liz-truss' }],
    ['#/prison:?bedford hills', 'prisons', { kind: 'entity', key: 'prison:?bedford hills' }],
    ['#/prison:?bedford%20hills', 'prisons', { kind: 'entity', key: 'prison:?bedford hills' }],
    ['#/conflicts', 'conflicts', undefined],
    ['#/kept', 'kept', undefined],
  ] as const)('%s', (hash, section, opened) => {
    expect(toRoute(hash)).toMatchObject({ section, ...(opened ? { opened } : {}) });
    expect(toRoute(hash).opened).toEqual(opened);
  });

  it.each([
    '',
    '#',
    '#/',
    '#/nothing',
    '#/article/',
    '#/entity/nobody:x',
    '#/entity/prison:',
    '#/%E0%A4%A',
    '#/article',
  ])('lead to the articles where they say nothing: %j', (hash) =>
    expect(toRoute(hash)).toEqual({ section: 'articles', filters: fromParams(new URLSearchParams()) }),
  );

  it('come back as the place they were made of', () => {
    const place = fc.oneof(
      filters.chain((f) => fc.constantFrom(...SECTIONS).map((section): Route => ({ section, filters: f }))),
      fc
        .tuple(text, filters)
        .map(([id, f]): Route => ({ section: 'articles', opened: { kind: 'article', id }, filters: f })),
      fc.tuple(key, filters).map(([k, f]): Route => ({ ...toRoute(hashOf({ kind: 'entity', key: k })), filters: f })),
    );
    fc.assert(
      fc.property(place, (route) => {
        expect(toRoute(toHash(route))).toEqual(route);
      }),
    );
  });

  it('are read whatever they are', () => {
    fc.assert(fc.property(fc.string(), (hash) => SECTIONS.includes(toRoute(hash).section)));
  });
});

describe('filters', () => {
  it('leave out what is no kind, measure, colour, date, order or view', () => {
    const params = new URLSearchParams(
      'kind=ghost&measure=luck&colour=mauve&from=yesterday&order=up&view=map&at=-1&tag=&tag=a&tag=a',
    );
    expect(fromParams(params)).toEqual({ ...fromParams(new URLSearchParams()), tags: ['a'] });
  });

  it('are put in and taken out again', () => {
    const on = toggled(NO_FILTERS, 'tags', 'POA');
    expect(on.tags).toEqual(['POA']);
    expect(isNarrowed(on)).toBe(true);
    expect(toggled(on, 'tags', 'POA')).toEqual(NO_FILTERS);
    expect(isNarrowed({ ...NO_FILTERS, q: 'x' })).toBe(false);
    expect(toParams(NO_FILTERS).toString()).toBe('');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corrections } from '../../../src/model/corrections';
import { toEntityKey } from '../../../src/model/entity-key';
import { MENTION_TYPES } from '../../../src/model/mention';
import { recognise } from '../../../src/recognise/recognise';
import { testCorpus } from '../test-corpus';
import { correctionCorpora } from './corpora';

for (const corpus of correctionCorpora) testCorpus(corpus);

const WORDS = [
  'HMP',
  'Bedford',
  'Ford',
  'prison',
  'Liz Truss',
  'Ms Truss',
  'the',
  'justice secretary',
  ',',
  'POA',
  'Doe',
  '’s',
  'said',
];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
const name = fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 8 }));
const key = fc.constantFrom(
  'prison:bedford',
  'prison:own',
  'official:liz-truss',
  'official:own',
  'organisation:poa' as const,
);
const corrections: fc.Arbitrary<Corrections> = fc.record({
  entities: fc.array(fc.record({ key, names: fc.array(name, { maxLength: 3 }) }), { maxLength: 4 }),
  tenures: fc.array(
    fc.record(
      {
        names: fc.array(name, { maxLength: 3 }),
        person: fc.constantFrom('official:own', 'official:other' as const),
        start: fc.constantFrom('2016', '2016-05', 'soon'),
        end: fc.constantFrom('2016-10-01', '2017'),
      },
      { requiredKeys: ['names', 'person'] },
    ),
    { maxLength: 3 },
  ),
  renamings: fc.array(fc.record({ key, to: key, form: name }, { requiredKeys: ['key', 'to'] }), { maxLength: 3 }),
  rejections: fc.array(fc.record({ key, form: name }), { maxLength: 2 }),
}) as fc.Arbitrary<Corrections>;
const text = fc.array(fc.oneof(words, name), { maxLength: 40 }).map((list) => `Prisoners in prison. ${list.join(' ')}`);

describe('whatever the reader corrects', () => {
  it('spans match the text and do not overlap within a kind, and what was rejected is gone', () => {
    fc.assert(
      fc.property(text, corrections, (article, own) => {
        const mentions = recognise({ text: article, published: '2016-11-16', corrections: own });
        for (const mention of mentions) {
          expect(article.slice(mention.start, mention.end)).toBe(mention.text);
          const isRejected = own.rejections.some(({ key: no, form }) => {
            return no === toEntityKey(mention) && form.toLowerCase() === mention.text.toLowerCase();
          });
          expect(isRejected).toBe(false);
        }
        for (const type of MENTION_TYPES) {
          const spans = mentions.filter((mention) => mention.type === type);
          for (const [i, { end }] of spans.entries()) expect(spans[i + 1]?.start ?? end).toBeGreaterThanOrEqual(end);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('changes nothing where there is nothing', () => {
    const input = {
      text: 'Justice Secretary Liz Truss met POA officers at HMP Bedford. 27 prisoners a day.',
      published: '2016-11-16',
    };
    const none = { entities: [], tenures: [], renamings: [], rejections: [] };
    expect(recognise({ ...input, corrections: none })).toEqual(recognise(input));
  });
});

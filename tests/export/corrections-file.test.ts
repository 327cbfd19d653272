import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCorrectionsFile } from '../../src/export/corrections-file';
import { readCorrections } from '../../src/export/import/read-corrections';
import type { Said } from '../../src/model/correction';

const SAID: readonly Said[] = [
  { kind: 'not-this', key: 'prison:bedford', form: 'Bedford' },
  { kind: 'same-as', key: 'prison:?bedford jail', other: 'prison:bedford' },
  { kind: 'same-as', key: 'official:a', other: 'official:b', form: 'Ms A' },
  { kind: 'own-entity', key: 'organisation:friends', names: ['Friends of Prisons'] },
  { kind: 'own-office', names: ['governor of X'], person: 'official:jane-doe', start: '2018' },
  { kind: 'article-fact', article: 'abc', fact: 'published', value: '2018-09-14' },
];

describe('a file of corrections', () => {
  it('comes back as it went out', () => expect(readCorrections(toCorrectionsFile(SAID))).toEqual(SAID));

  it.each([
    ['nothing', ''],
    ['another file', '{"type":"other","version":1,"corrections":[]}'],
    ['a later version', '{"type":"gatelog-corrections","version":2,"corrections":[]}'],
    [
      'one that is none among others',
      JSON.stringify({
        type: 'gatelog-corrections',
        version: 1,
        corrections: [...SAID, { kind: 'own-entity', key: 'statistic:x', names: ['a'] }],
      }),
    ],
    [
      'an office of nobody',
      JSON.stringify({
        type: 'gatelog-corrections',
        version: 1,
        corrections: [{ kind: 'own-office', names: [], person: 'official:a' }],
      }),
    ],
  ])('is refused whole: %s', (_, text) => expect(readCorrections(text)).toBeUndefined());

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readCorrections(text)));
  });
});

import { describe, expect, it } from 'vitest';
import { toLanguage } from '../../src/model/language';
import { toKey } from '../../src/words/message-key';
import { english, welsh } from './languages';

describe('words', () => {
  it('put parts in, numbers as the language writes them', () => {
    expect(english.say('cardStep', 'HMP Bedford', 'prison', 3, 1200)).toBe('HMP Bedford, prison, 3 of 1,200');
    expect(welsh.say('cardStep', 'HMP Bedford', 'carchar', 3, 1200)).toBe('HMP Bedford, carchar, 3 o 1,200');
  });

  it('never read a part as a place for another one', () => {
    expect(english.say('changeNow', '$2', '$1')).toBe('“$2” is now “$1”');
  });

  it('take the plural form of the number', () => {
    expect([1, 2, 1000].map((n) => english.count('popupEarlier', n))).toEqual([
      '1 earlier',
      '2 earlier',
      '1,000 earlier',
    ]);
    expect([1, 2, 3, 6, 7].map((n) => welsh.count('popupEarlier', n))).toEqual([
      '1 cynharach',
      '2 gynharach',
      '3 cynharach',
      '6 cynharach',
      '7 cynharach',
    ]);
  });

  it.each([
    ['2017-03-03', '3\u00a0Mar\u00a02017', '3\u00a0Maw\u00a02017'],
    ['2018-09', 'Sept\u00a02018', 'Medi\u00a02018'],
    ['2016', '2016', '2016'],
    ['soon', 'soon', 'soon'],
  ])('print %s as %s and %s', (date, en, cy) => {
    expect(english.date(date)).toBe(en);
    expect(welsh.date(date)).toBe(cy);
  });

  it('join lists, in Welsh with "ac" before a vowel', () => {
    expect(english.list(['A', 'B', 'C'])).toBe('A, B and C');
    expect(welsh.list(['Leeds', 'Bedford'])).toBe('Leeds a Bedford');
    expect(welsh.list(['Leeds', 'Acklington'])).toBe('Leeds ac Acklington');
    expect(english.list(['A'])).toBe('A');
    expect(english.list([])).toBe('');
  });

  it('name a message by its family and an id', () => {
    expect(welsh.say(toKey('measure', 'self-harm'))).toBe('hunan-niweidio');
  });
});

describe('toLanguage', () => {
  it.each([
    ['cy', 'cy'],
    ['cy_GB', 'cy'],
    ['en-US', 'en'],
    ['de', 'en'],
    ['', 'en'],
  ])('takes "%s" for %s', (tag, language) => expect(toLanguage(tag)).toBe(language));
});

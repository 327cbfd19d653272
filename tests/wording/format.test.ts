import { describe, expect, it } from 'vitest';
import { formatDifference, formatValue } from '../../src/wording/format-number';
import { toTextFragmentUrl } from '../../src/wording/text-fragment';
import { english } from '../words/languages';

describe('dates', () => {
  it.each([
    ['2017-03-03', '3\u00a0Mar\u00a02017'],
    ['2018-09', 'Sept\u00a02018'],
    ['2016', '2016'],
    ['soon', 'soon'],
  ])('%s is printed %s', (date, printed) => expect(english.date(date)).toBe(printed));
});

describe('formatValue', () => {
  it.each([
    [[2500, 'officers'], '2,500'],
    [[1.3e9, 'GBP'], '£1.3bn'],
    [[1e6, 'GBP'], '£1m'],
    [[27, 'events', 'day'], '27 a day'],
    [[3000, 'GBP', 'year', 5000], '£3,000 to £5,000 a year'],
    [[19, 'percent'], '19%'],
  ] as const)('%j is printed %s', (args, printed) => {
    const [value, unit, per, high] = args as readonly [number, string, string?, number?];
    expect(formatValue(english, value, unit, per, high)).toBe(printed);
  });
});

describe('formatDifference', () => {
  it('signs the difference and gives its share', () => {
    expect(formatDifference(english, 400, 'officers', 400 / 2100)).toBe('+400 (19%)');
    expect(formatDifference(english, -2, 'events', -0.08)).toBe('−2 (8%)');
    expect(formatDifference(english, 0, 'events', 0)).toBe('±0');
    expect(formatDifference(english, 3, 'percent', 0.5)).toBe('+3 points');
  });
});

describe('toTextFragmentUrl', () => {
  it('encodes what a text directive would read as its own', () => {
    expect(toTextFragmentUrl('https://a.example/x#top', 'one-off, "two" & three')).toBe(
      'https://a.example/x#:~:text=one%2Doff%2C%20%22two%22%20%26%20three',
    );
  });

  it('names only the ends of a long sentence', () => {
    const long = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');
    expect(toTextFragmentUrl('https://a.example/', long)).toBe(
      'https://a.example/#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39',
    );
  });

  it('survives half a surrogate pair', () => {
    expect(toTextFragmentUrl('https://a.example/', 'cut \ud83d')).toContain('cut%20%EF%BF%BD');
  });
});

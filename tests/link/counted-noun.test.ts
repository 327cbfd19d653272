import { describe, expect, it } from 'vitest';
import { mayCountTheSame } from '../../src/link/counted-noun';

const other = (text: string, unit = 'items') => ({ measure: 'other', unit, text }) as const;

describe('mayCountTheSame', () => {
  it.each([
    ['24 workshops', '24 workshops'],
    ['24 workshops', 'about 24 new workshops'],
    ['one inquiry', 'Two inquiries'],
    ['24', '24'],
  ])('takes %s and %s for one thing', (now, earlier) => {
    expect(mayCountTheSame(other(now), earlier)).toBe(true);
  });

  it.each([
    ['24 workshops', '24 cells'],
    ['24 workshops', '24'],
  ])('tells %s from %s', (now, earlier) => {
    expect(mayCountTheSame(other(now), earlier)).toBe(false);
  });

  it('leaves to the unit what says what is counted, and to the measure what has one', () => {
    expect(mayCountTheSame(other('£3 million', 'GBP'), '£3m')).toBe(true);
    expect(mayCountTheSame(other('24 inmates', 'prisoners'), '24 prisoners')).toBe(true);
    expect(mayCountTheSame({ measure: 'staff-assaults', unit: 'events', text: '25 attacks' }, '25 assaults')).toBe(
      true,
    );
  });
});

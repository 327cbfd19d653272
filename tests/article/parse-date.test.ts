import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthNames } from '../../src/article/month-names';
import { parseMachineDate, parseWrittenDate } from '../../src/article/parse-date';

const TODAY = '2026-10-01';
const written = (text: string, order: 'day-first' | 'month-first' | 'unknown' = 'day-first', language = 'en-GB') =>
  parseWrittenDate(text, TODAY, order, monthNames(language));

describe('parseMachineDate', () => {
  it.each([
    ['2019-02-21T05:28:00+00:00', '2019-02-21'],
    ['2019-02-21 05:28', '2019-02-21'],
    ['20190221', '2019-02-21'],
    ['2019-02', '2019-02'],
    ['2019', '2019'],
    ['Thu, 21 Feb 2019 05:28:00 GMT', '2019-02-21'],
    ['1550726880', '2019-02-21'],
    ['1550726880000', '2019-02-21'],
  ])('%s', (value, date) => {
    expect(parseMachineDate(value, TODAY)).toBe(date);
  });

  it.each(['', 'yesterday', '0000-00-00', '2019-13-01', '2019-02-30', '1066-10-14', '2031-01-01', 'null', '12345'])(
    'nothing in "%s"',
    (value) => {
      expect(parseMachineDate(value, TODAY)).toBeUndefined();
    },
  );

  it('never throws and never gives a day that is none', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const date = parseMachineDate(value, TODAY);
        if (date) expect(Number.isNaN(Date.parse(date))).toBe(false);
      }),
    );
  });
});

describe('parseWrittenDate', () => {
  it.each([
    ['Thursday 21 February 2019 05:28', '2019-02-21'],
    ['Published: 21st Feb 2019', '2019-02-21'],
    ['February 21, 2019', '2019-02-21'],
    ['Feb. 21st 2019 at 5pm', '2019-02-21'],
    ['14 Sept 2018', '2018-09-14'],
    ['21/02/2019', '2019-02-21'],
    ['3.4.17', '2017-04-03'],
    ['2019-02-21', '2019-02-21'],
  ])('%s', (text, date) => {
    expect(written(text)).toBe(date);
  });

  it('reads months in Welsh and in the language of the page', () => {
    expect(written('21 Chwefror 2019')).toBe('2019-02-21');
    expect(written('le 21 août 2019', 'day-first', 'fr')).toBe('2019-08-21');
    expect(written('21. März 2019', 'day-first', 'de-AT')).toBe('2019-03-21');
  });

  it('reads digits that could be meant two ways only where the country settles it', () => {
    expect(written('03/04/2017', 'unknown')).toBeUndefined();
    expect(written('03/04/2017', 'day-first')).toBe('2017-04-03');
    expect(written('03/04/2017', 'month-first')).toBe('2017-03-04');
    expect(written('25/12/2017', 'unknown')).toBe('2017-12-25');
  });

  it.each([
    '27 a day in 2019',
    'since March 2019',
    '£1.3.17 million',
    '99 February 2019',
    'Call 01234 567890',
    'v2.10.2019',
  ])('no day in "%s"', (text) => {
    expect(written(text)).toBeUndefined();
  });

  it('takes any language a page declares', () => {
    fc.assert(
      fc.property(fc.string(), (language) => {
        expect(monthNames(language).get('february')).toBe(2);
      }),
    );
  });
});

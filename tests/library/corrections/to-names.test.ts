import { describe, expect, it } from 'vitest';
import { isDate } from '../../../src/library/corrections/is-date';
import { toNames, toSlug } from '../../../src/library/corrections/to-names';

describe('names as typed', () => {
  it('are each taken once, without stray space', () =>
    expect(toNames(' HMP  Newtown, the Bay,, HMP Newtown')).toEqual(['HMP Newtown', 'the Bay']));

  it.each([
    ['Sir Jane Doe', 'sir-jane-doe'],
    ['Siân Ŵyn', 'sian-wyn'],
    ['HMP & YOI X!', 'hmp-yoi-x'],
  ])('%s is %s as an id', (name, id) => expect(toSlug(name)).toBe(id));
});

describe('isDate', () => {
  it.each(['2018', '2018-09', '2018-09-14', '2020-02-29'])('%s is one', (day) => expect(isDate(day)).toBe(true));
  it.each(['', '18', '2018-13', '2018-02-30', '14/09/2018', '2018-9-1'])('%s is none', (day) =>
    expect(isDate(day)).toBe(false),
  );
});

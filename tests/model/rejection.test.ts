import { expect, it } from 'vitest';
import { withoutRejected } from '../../src/model/rejection';

const SPAN = { start: 0, end: 7, certainty: 'stated', rule: 'test' } as const;
const reading = { ...SPAN, type: 'prison', id: 'reading', form: 'name', text: 'Reading' } as const;

it('takes out the very words under the very name, whatever their case', () => {
  const full = { ...reading, text: 'HMP Reading' };
  const town = { ...reading, id: 'reading-road' };
  const mentions = [reading, full, town];
  expect(withoutRejected(mentions, [])).toEqual(mentions);
  expect(withoutRejected(mentions, [{ key: 'prison:reading', form: 'READING' }])).toEqual([full, town]);
});

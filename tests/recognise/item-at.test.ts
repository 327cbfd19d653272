import { expect, it } from 'vitest';
import { itemAt } from '../../src/recognise/item-at';

it('gives an item of a list, and nothing before its first or behind its last', () => {
  const list = ['a', 'b'];
  expect([-2, -1, 0, 1, 2].map((at) => itemAt(list, at))).toEqual([undefined, undefined, 'a', 'b', undefined]);
});

import { expect, it } from 'vitest';
import { PhraseIndex } from '../../src/text/phrase-index';
import { tokenise } from '../../src/text/tokens';

const index = new PhraseIndex<string>();
index.add('Wormwood Scrubs', 'prison');
index.add('Wormwood Scrubs Park', 'park');
index.add("Prison Officers' Association", 'union');
index.add("Yarl's Wood", 'centre');
index.add('28 Days', 'film');
index.add('A & B', 'firm');
index.add('A & B', 'shop');

function find(text: string, from = 0) {
  const match = index.match(tokenise(text), from);
  return match && [match.to, ...match.values];
}

it('gives the longest phrase that starts at a token', () => {
  expect(find('Wormwood Scrubs is full')).toEqual([2, 'prison']);
  expect(find('wormwood scrubs park is full')).toEqual([3, 'park']);
  expect(find('Wormwood is an angel')).toBeUndefined();
  expect(find('Scrubs')).toBeUndefined();
  expect(find('the Wormwood Scrubs', 1)).toEqual([3, 'prison']);
});

it('folds quotes, and passes over hyphens and closing apostrophes', () => {
  expect(find('WORMWOOD-SCRUBS')).toEqual([3, 'prison']);
  expect(find('Prison Officers’ Association')).toEqual([4, 'union']);
  expect(find('Prison Officers Association')).toEqual([3, 'union']);
  expect(find('Yarl’s Wood')).toEqual([3, 'centre']);
});

it('knows phrases that start with a number or hold a mark, and all values of one', () => {
  expect(find('28 Days later')).toEqual([2, 'film']);
  expect(find('A & B')).toEqual([3, 'firm', 'shop']);
});

it('refuses a phrase without a word', () => {
  expect(() => index.add(' - ', 'nothing')).toThrow('A phrase needs a word');
});

import { describe, expect, it } from 'vitest';
import { toArticleId } from '../../src/model/article-id';

describe('toArticleId', () => {
  it('gives twins of an address one id', () => {
    const id = toArticleId('https://www.bbc.co.uk/news/uk-1');
    expect(toArticleId('http://bbc.co.uk/news/uk-1/')).toBe(id);
    expect(toArticleId('https://www.bbc.co.uk/news/uk-1#comments')).toBe(id);
    expect(id).toMatch(/^[0-9a-f]{14}$/);
  });

  it('keeps different articles apart, also those told apart by a query alone', () => {
    const ids = new Set(Array.from({ length: 20_000 }, (_, i) => toArticleId(`https://example.org/?article=${i}`)));
    expect(ids.size).toBe(20_000);
  });
});

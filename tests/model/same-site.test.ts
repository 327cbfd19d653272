import { describe, expect, it } from 'vitest';
import { isSameSite } from '../../src/model/same-site';

describe('isSameSite', () => {
  it.each([
    ['https://www.bbc.co.uk/news/1', 'https://m.bbc.co.uk/news/1'],
    ['https://amp.theguardian.com/a', 'https://www.theguardian.com/a'],
    ['https://news.sky.com/a', 'http://sky.com/a'],
    ['https://www.bbc.com/news/1', 'https://www.bbc.co.uk/news/1'],
    ['http://localhost:8080/a', 'http://localhost:9090/b'],
  ])('holds for %s and %s', (a, b) => {
    expect(isSameSite(a, b)).toBe(true);
    expect(isSameSite(b, a)).toBe(true);
  });

  it.each([
    ['https://evil.example/a', 'https://www.bbc.co.uk/news/1'],
    ['https://notbbc.co.uk/', 'https://bbc.co.uk/'],
    ['https://bbc.example/', 'https://bbc.co.uk/'],
    ['https://www.gov.uk/a', 'https://www.gov.scot/a'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['', ''],
  ])('does not hold for %s and %s', (a, b) => {
    expect(isSameSite(a, b)).toBe(false);
    expect(isSameSite(b, a)).toBe(false);
  });
});

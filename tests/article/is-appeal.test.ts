import { describe, expect, it } from 'vitest';
import { isAppeal } from '../../src/article/is-appeal';
import { isLabel } from '../../src/article/is-label';

describe('isAppeal', () => {
  it.each([
    'Sign up to our newsletter',
    'SUBSCRIBE for more',
    'Please follow us',
    'To get more of this, join our list',
    'Enjoyed this article?',
    'This site uses cookies',
    'Since you’re here, a word',
  ])('takes "%s"', (line) => {
    expect(isAppeal(line)).toBe(true);
  });

  it.each([
    'Signs of trouble were there',
    'Subscribers were told on Monday',
    'To her the wing was a home',
    'Enjoyed',
    'This prison uses cooks',
  ])('leaves "%s" alone', (line) => {
    expect(isAppeal(line)).toBe(false);
  });
});

describe('isLabel', () => {
  it.each([
    'Advertisement',
    'Loading comments …',
    '(Image: a photographer)',
    '© Example News 2024',
    '12 comments',
    'Example Ltd, all rights reserved',
    'The gate of the jail (photo : a reader)',
    'Don’t miss',
    'Share · Facebook · Copy link',
  ])('takes "%s"', (line) => {
    expect(isLabel(line)).toBe(true);
  });

  it.each([
    'Shares in the company fell',
    'Images of the wing were shown to the court on Monday.',
    'Twelve comments were made (and none was kept)',
  ])('leaves "%s" alone', (line) => {
    expect(isLabel(line)).toBe(false);
  });
});

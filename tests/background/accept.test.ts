import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acceptAnnotation,
  acceptArticle,
  acceptCount,
  acceptDate,
  acceptDraft,
  acceptKey,
  acceptMentions,
} from '../../src/background/accept';
import { markedArticle } from '../memory/marked-article';
import { annotationOf } from '../store/annotation-of';

const ARTICLE = markedArticle(
  'https://www.bbc.co.uk/news/uk-1',
  'At [prison bedford:Bedford], [figure {"value":25,"measure":"staff-assaults","period":{"at":"2018-09"}}:25 a day].',
  { published: '2016-11-07' },
);

describe('what the background accepts', () => {
  it('is an article, a draft, an annotation as they are', () => {
    expect(acceptArticle(ARTICLE)).toEqual(ARTICLE);
    const annotation = annotationOf('a');
    expect(acceptAnnotation(annotation)).toEqual(annotation);
    const { quote, position, note, tags, colour, about } = annotation;
    expect(acceptDraft(annotation)).toEqual({ quote, position, note, tags, colour, about });
  });

  it('drops fields that nobody asked for, and takes undefined for absent', () => {
    expect(acceptArticle({ ...ARTICLE, author: undefined, evil: 1 })).toEqual(ARTICLE);
  });

  it.each([
    ['no address', { ...ARTICLE, url: undefined }],
    ['an address that runs', { ...ARTICLE, url: 'javascript:alert(1)' }],
    ['a date that is none', { ...ARTICLE, published: '2016-13' }],
    ['a mention without a kind', { ...ARTICLE, mentions: [{ start: 0, end: 1, text: 'x' }] }],
    ['a measure unheard of', { ...ARTICLE, mentions: [{ ...ARTICLE.mentions[1], measure: 'weather' }] }],
    ['an endless number', { ...ARTICLE, mentions: [{ ...ARTICLE.mentions[1], value: Number.POSITIVE_INFINITY }] }],
    ['a negative place', { ...ARTICLE, mentions: [{ ...ARTICLE.mentions[0], start: -1 }] }],
    ['too many mentions', { ...ARTICLE, mentions: Array.from({ length: 50_001 }, () => ARTICLE.mentions[0]) }],
    ['too long a title', { ...ARTICLE, title: 'x'.repeat(2_001) }],
  ])('is no article with %s', (_, value) => {
    expect(() => acceptArticle(value)).toThrow(/no article.*Nothing was kept/);
  });

  it('is no annotation under an id that is no UUID, nor a key of no kind', () => {
    expect(() => acceptAnnotation(annotationOf('a', { id: '../x' }))).toThrow('no saved passage, at id');
    expect(() => acceptKey('__proto__')).toThrow('no entity');
    expect(acceptKey('prison:bedford')).toBe('prison:bedford');
    expect(() => acceptCount(-1)).toThrow();
    expect(acceptDate(undefined)).toBeUndefined();
  });

  it('is never anything but refused or well formed, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const accept of [acceptArticle, acceptMentions, acceptDraft, acceptAnnotation, acceptDate]) {
          try {
            accept(value);
          } catch (error) {
            expect(error).toBeInstanceOf(Error);
          }
        }
      }),
    );
  });
});

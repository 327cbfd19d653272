import { describe, expect, it } from 'vitest';
import { attachTo, NO_REMARKS, type Passage, toDraft, toTags } from '../../src/model/annotation-draft';
import { withFound } from '../../src/model/found-passage';
import { markedArticle } from '../memory/marked-article';
import { annotationOf } from '../store/annotation-of';

const ARTICLE = markedArticle(
  'https://www.bbc.co.uk/news/uk-1',
  'Riot at [prison bedford:Bedford], then at [prison bedford:Bedford].',
);
const passage = (start: number, end: number): Passage => ({
  quote: { type: 'TextQuoteSelector', exact: ARTICLE.text.slice(start, end), prefix: '', suffix: '' },
  position: { type: 'TextPositionSelector', start, end },
});

describe('a draft', () => {
  it('is about whatever is named inside it, once, and about nothing beside it', () => {
    expect(toDraft(passage(0, ARTICLE.text.length), ARTICLE.mentions).about).toEqual(['prison:bedford']);
    expect(toDraft(passage(0, 7), ARTICLE.mentions).about).toEqual([]);
    expect(toDraft(passage(10, 12), ARTICLE.mentions).about).toEqual(['prison:bedford']);
  });

  it('has what the reader says of it, or nothing', () => {
    expect(toDraft(passage(0, 4), [])).toMatchObject(NO_REMARKS);
    const remarks = { note: 'Ask.', tags: ['riot'], colour: 'rose' } as const;
    expect(toDraft(passage(0, 4), [], remarks)).toEqual({ ...passage(0, 4), ...remarks, about: [] });
  });
});

describe('a passage that was looked for', () => {
  const changes = [{ kind: 'number', saved: '27', found: '29' }] as const;

  it('says how it stands, and is the same where nothing is new', () => {
    const saved = annotationOf('a');
    const changed = withFound(saved, { state: 'changed', start: 0, end: 1, changes });
    expect(changed).toEqual({ ...saved, state: 'changed', changes });
    expect(withFound(changed, { state: 'changed', start: 0, end: 1, changes: [...changes] })).toBe(changed);
    expect(withFound(changed, { state: 'missing' })).toEqual({ ...saved, state: 'missing' });
    expect(withFound(changed, { state: 'anchored', start: 0, end: 1 })).toEqual(saved);
  });
});

describe('toTags', () => {
  it('takes commas, hashes and repetitions as readers type them', () => {
    expect(toTags(' POA, #walkout,, ##riot ,POA')).toEqual(['POA', 'walkout', 'riot']);
    expect(toTags(' , ')).toEqual([]);
  });
});

describe('an annotation attached to other words', () => {
  it('keeps the words of before, and is about what is named in the new ones', () => {
    const changes = [{ kind: 'number', saved: '27', found: '29' }] as const;
    const saved = annotationOf('a', { state: 'changed', changes });
    const attached = attachTo(saved, passage(0, ARTICLE.text.length), ARTICLE.mentions);
    const { changes: _, ...rest } = saved;
    expect(attached).toEqual({
      ...rest,
      ...passage(0, ARTICLE.text.length),
      about: ['prison:bedford'],
      state: 'anchored',
      earlier: ['Bedford'],
    });
    expect(attachTo(attached, passage(0, 7), ARTICLE.mentions).earlier).toEqual(['Bedford', ARTICLE.text]);
    expect(attachTo(annotationOf('a'), passage(8, 15), ARTICLE.mentions).earlier).toBeUndefined();
  });
});

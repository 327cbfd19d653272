import { describe, expect, it } from 'vitest';
import { NO_REMARKS, type Passage, toDraft } from '../../src/model/annotation-draft';
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

import type { Annotation } from '../../src/model/annotation';

/** An annotation of an article, for tests; its id is random. */
export function annotationOf(article: string, fields: Partial<Annotation> = {}): Annotation {
  return {
    id: crypto.randomUUID(),
    article,
    source: { url: 'https://www.bbc.co.uk/news/uk-1', title: 'A story' },
    quote: { type: 'TextQuoteSelector', exact: 'Bedford', prefix: 'at ', suffix: '.' },
    position: { type: 'TextPositionSelector', start: 8, end: 15 },
    note: '',
    tags: [],
    colour: 'amber',
    created: '2026-01-02T10:00:00.000Z',
    modified: '2026-01-02T10:00:00.000Z',
    state: 'anchored',
    about: ['prison:bedford'],
    ...fields,
  };
}

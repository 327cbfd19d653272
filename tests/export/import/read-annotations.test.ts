import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV } from '../../../src/export/csv';
import type { ExportFormat } from '../../../src/export/format';
import { readAnnotations } from '../../../src/export/import/read-annotations';
import { WEB_ANNOTATION } from '../../../src/export/web-annotation';
import type { Annotation } from '../../../src/model/annotation';
import { toArticleId } from '../../../src/model/article-id';
import { toSaid } from '../said';
import { HOSTILE, toAnnotation } from '../sample-annotations';

const NOW = '2026-11-01T00:00:00.000Z';

const plain = toAnnotation();
const SAMPLES: readonly Annotation[] = [
  plain,
  toAnnotation({
    id: '00000000-0000-4000-8000-000000000001',
    note: '',
    tags: [],
    about: [],
    state: 'missing',
    colour: 'violet',
  }),
  toAnnotation({
    id: '00000000-0000-4000-8000-000000000002',
    source: { url: 'https://www.gov.uk/a%20b?q=%22', title: 'No more is known' },
    quote: { type: 'TextQuoteSelector', exact: 'x', prefix: '', suffix: '' },
  }),
  ...HOSTILE.map((text, i) =>
    toAnnotation({
      id: `00000000-0000-4000-9000-${String(i).padStart(12, '0')}`,
      note: text,
      tags: text ? [text, `${text};`] : [],
      source: { url: `https://a.example/${i}`, title: text || 'T', ...(text ? { publisher: text, author: text } : {}) },
      quote: { type: 'TextQuoteSelector', exact: `a${text}`, prefix: text, suffix: text },
      about: ['prison:bedford', `prison:?${text}`],
    }),
  ),
];

const ROUND_TRIPS: readonly ExportFormat<string>[] = [WEB_ANNOTATION, CSV];

describe('readAnnotations', () => {
  it.each(ROUND_TRIPS)('$id: what was exported comes back, and is exported to the same bytes', (format) => {
    const file = format.write(SAMPLES);
    const imported = readAnnotations(file, NOW);
    expect(imported?.rejected).toEqual([]);
    expect(imported?.annotations.length).toBe(SAMPLES.length);
    expect(imported?.annotations.find(({ id }) => id === plain.id)).toEqual(plain);
    expect(format.write(imported?.annotations ?? [])).toBe(file);
  });

  it('reads a table that a spreadsheet has saved its own way', () => {
    const semicolons = 'quote;url;note;tags\r\n"27 a day";https://a.example/;"=1";a\\;b;c\r\n;;;\r\n';
    expect(readAnnotations(semicolons, NOW)?.annotations).toMatchObject([
      {
        quote: { exact: '27 a day' },
        note: '=1',
        source: { url: 'https://a.example/', title: 'https://a.example/' },
        created: NOW,
      },
    ]);
    expect(readAnnotations('url\tquote\nhttps://a.example/\tx\n', NOW)?.annotations.length).toBe(1);
  });

  it("reads other people's annotations: one body, several targets, other times, no position", () => {
    const foreign = {
      '@context': ['http://www.w3.org/ns/anno.jsonld', 'https://b.example/context'],
      id: 'https://b.example/anno/7',
      type: ['Annotation', 'Other'],
      created: '2020-05-01T12:00:00+02:00',
      motivation: 'tagging',
      body: { type: 'TextualBody', value: 'riot' },
      bodyValue: 'A remark',
      target: [
        'https://a.example/picture',
        { source: { id: 'https://a.example/story' }, selector: { type: 'TextQuoteSelector', exact: 'a riot' } },
      ],
    };
    for (const file of [
      foreign,
      [foreign],
      { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: foreign } },
    ]) {
      const imported = readAnnotations(JSON.stringify(file), NOW);
      expect(imported).toEqual({
        rejected: [],
        annotations: [
          {
            id: expect.stringMatching(/^[0-9a-f-]{36}$/),
            article: toArticleId('https://a.example/story'),
            source: { url: 'https://a.example/story', title: 'https://a.example/story' },
            quote: { type: 'TextQuoteSelector', exact: 'a riot', prefix: '', suffix: '' },
            position: { type: 'TextPositionSelector', start: 0, end: 6 },
            note: 'A remark',
            tags: ['riot'],
            colour: 'amber',
            created: '2020-05-01T10:00:00.000Z',
            modified: '2020-05-01T10:00:00.000Z',
            state: 'anchored',
            about: [],
          },
        ],
      });
    }
  });

  it('reads what Hypothesis exports, and the same one as the same', () => {
    const row = {
      id: 'rCr1zABCEeytXm_AAAAAAA',
      created: '2021-03-01T09:00:00.123456+00:00',
      updated: '2021-03-02T09:00:00.123456+00:00',
      user: 'acct:somebody@hypothes.is',
      uri: 'https://www.bbc.co.uk/news/uk-1',
      text: 'My *note*',
      tags: ['prisons'],
      target: [
        {
          source: 'https://www.bbc.co.uk/news/uk-1',
          selector: [
            { type: 'RangeSelector' },
            { type: 'TextPositionSelector', start: 10, end: 18 },
            { type: 'TextQuoteSelector', exact: '27 a day', prefix: 'of ', suffix: ' in' },
          ],
        },
      ],
      document: { title: ['A headline'] },
    };
    const note = { ...row, id: 'page', target: [{ source: 'https://www.bbc.co.uk/news/uk-1' }] };
    const file = JSON.stringify({ export_userid: 'acct:somebody@hypothes.is', annotations: [row, note] });
    const imported = readAnnotations(file, NOW);
    expect(imported?.annotations).toMatchObject([
      {
        article: toArticleId('https://www.bbc.co.uk/news/uk-1'),
        source: { url: 'https://www.bbc.co.uk/news/uk-1', title: 'A headline' },
        quote: { exact: '27 a day', prefix: 'of ', suffix: ' in' },
        position: { start: 10, end: 18 },
        note: 'My *note*',
        tags: ['prisons'],
        created: '2021-03-01T09:00:00.123Z',
        modified: '2021-03-02T09:00:00.123Z',
      },
    ]);
    expect(toSaid(imported?.rejected ?? [])).toEqual([
      {
        place: 'Annotation 2',
        reason:
          'It quotes no words, so it cannot be found on a page: notes on a whole page and replies are not taken over.',
      },
    ]);
    expect(readAnnotations(JSON.stringify({ total: 1, rows: [row] }), NOW)?.annotations).toEqual(imported?.annotations);
  });

  it.each([
    [{ source: { url: 'javascript:alert(1)', title: 'x' } }, 'Its source.url is not a web address.'],
    [{ source: { url: 'data:text/html,x', title: 'x' } }, 'Its source.url is not a web address.'],
    [{ colour: 'red" onload="x' }, undefined],
    [{ state: 'gone' }, 'Its state is not one that Gatelog knows.'],
    [{ position: { type: 'TextPositionSelector', start: -1, end: 2 } }, 'Its position.start is negative.'],
    [{ position: { type: 'TextPositionSelector', start: 1.5, end: 2 } }, 'Its position.start is not a whole number.'],
    [{ position: { type: 'TextPositionSelector', start: 5, end: 2 } }, 'Its position ends before it starts.'],
    [{ quote: { type: 'TextQuoteSelector', exact: ' ', prefix: '', suffix: '' } }, 'Its quote.exact is empty.'],
    [
      { quote: { type: 'TextQuoteSelector', exact: 'x'.repeat(5_000_001), prefix: '', suffix: '' } },
      'Its quote.exact is too long.',
    ],
    [{ about: ['__proto__'] }, 'Its about.0 names no kind of entity.'],
    [{ source: { url: 'https://a.example/', title: 'x', published: 'soon' } }, 'Its source.published is not a date.'],
  ])('rejects %j and says why', (changes, reason) => {
    const file = WEB_ANNOTATION.write([toAnnotation(changes as Partial<Annotation>), plain]);
    const imported = readAnnotations(file, NOW);
    const rejected = imported?.rejected ?? [];
    if (reason === undefined) expect(imported?.annotations.map(({ colour }) => colour)).toEqual(['amber', 'amber']);
    else {
      expect(toSaid(rejected).map((one) => one.reason)).toEqual([reason]);
      expect(imported?.annotations).toEqual([plain]);
    }
  });

  it.each([
    '',
    ' ',
    'null',
    '42',
    '"x"',
    '{}',
    '[]',
    '[1]',
    '{"type":"Annotation"',
    '{"items":[]}',
    'a,b\n1,2',
    '<html>',
    '{"__proto__":{"x":1},"type":"Annotation"}',
    `${'['.repeat(200_000)}`,
  ])('takes nothing from %j', (file) => {
    expect(readAnnotations(file, NOW)).toBeUndefined();
  });

  it('never throws, and gives only what the schema allows', () => {
    const keys = fc.constantFrom(
      'type',
      'target',
      'selector',
      'body',
      'items',
      'first',
      'rows',
      'annotations',
      'exact',
      'uri',
      'source',
      'tags',
      'id',
      'created',
      '@context',
      'schema:about',
      'schema:citation',
    );
    const leaf = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('Annotation', 'AnnotationPage', 'TextQuoteSelector', 'https://a.example/'),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          value.map((one) => JSON.stringify(one)),
          fc.string().map((text) => `quote,url\n${text}`),
        ),
        (file) => {
          for (const { source } of readAnnotations(file, NOW)?.annotations ?? [])
            expect(source.url).toMatch(/^(https?|file):/i);
        },
      ),
      { numRuns: 1000 },
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

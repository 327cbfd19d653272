import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toReading } from '../../src/memory/to-reading';
import { markedArticle } from './marked-article';

const URL = 'https://www.bbc.co.uk/news/uk-1';
const AT = '2026-01-02T10:00:00.000Z';

describe('toReading', () => {
  it('holds a sentence once, however many mentions it has', async () => {
    const { sentences, mentions } = await toReading(
      markedArticle(
        URL,
        'First. [prison bedford:Bedford] and [prison lewes:Lewes] rioted. Mr Smith saw [prison lewes:Lewes].',
      ),
      AT,
    );
    expect(sentences).toEqual(['Bedford and Lewes rioted.', 'Mr Smith saw Lewes.']);
    expect(mentions.map(({ sentence, at }) => [sentence, at])).toEqual([
      [0, 0],
      [0, 12],
      [1, 13],
    ]);
  });

  it('keeps the words around a mention where a text has no full stops', async () => {
    const { sentences, mentions } = await toReading(
      markedArticle(URL, `${'x y '.repeat(2000)}[prison bedford:Bedford]${' x y'.repeat(2000)}`),
      AT,
    );
    expect(sentences[0]?.length).toBeLessThan(850);
    expect(sentences[0]?.slice(mentions[0]?.at)).toMatch(/^Bedford x y/);
  });

  it('hashes the text, and nothing but the text', async () => {
    const a = await toReading(markedArticle(URL, 'abc'), AT);
    // The example of FIPS 180-2 for "abc".
    expect(a.textHash).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    const b = await toReading(markedArticle(URL, 'abc', { title: 'Other' }), AT);
    expect(b.textHash).toBe(a.textHash);
  });

  it('puts every mention of any text at its place in a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, maxLength: 300, unit: 'binary' }),
        fc.nat(),
        fc.nat(20),
        async (text, at, size) => {
          const start = at % text.length;
          const end = Math.min(text.length, start + size + 1);
          const mention = { ...MENTION, start, end, text: text.slice(start, end) };
          const article = { ...markedArticle(URL, ''), text, mentions: [mention] };
          const { sentences, mentions } = await toReading(article, AT);
          const kept = mentions[0];
          expect(sentences[kept?.sentence ?? -1]?.slice(kept?.at).startsWith(mention.text)).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});

const MENTION = { type: 'prison', id: 'bedford', form: 'name', certainty: 'stated', rule: 'test' } as const;

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSelectors } from '../../src/anchor/describe';
import { findPassage, PassageFinder } from '../../src/anchor/find-passage';
import type { TextQuoteSelector } from '../../src/model/annotation';

const TEXT = `Officers at Bedford prison were told on Tuesday that seven more would come by the spring.

“The wing is not safe,” Steve Gillan, general secretary of the POA, said. He put the number of assaults at 27 a day, and the cost of the damage at almost £1.3bn.

Ms Truss would meet the union on Thursday. The former governor agreed that 2,500 officers were needed, from 22 to 10 fewer than before. Prisoners' lives were at risk, she said, and staff won't wait.

Liz Truss, the Justice Secretary, visited HMP Whitemoor. The Prison Officers Association called the action lawful.`;

/** Saves `exact` in the text, edits the text, and finds the passage again. */
function afterEdit(exact: string, from: string | RegExp, to: string) {
  const start = TEXT.indexOf(exact);
  if (start < 0 || TEXT.replace(from, to) === TEXT) throw new Error('The case does not fit the text.');
  const { quote, position } = toSelectors(TEXT, start, start + exact.length);
  const now = TEXT.replace(from, to);
  const found = findPassage(now, quote, position);
  return {
    state: found.state,
    words: found.state === 'missing' ? undefined : now.slice(found.start, found.end),
    changes: found.state === 'changed' ? found.changes.map(({ saved, found }) => [saved, found]) : [],
  };
}

function quoteOf(exact: string, prefix = '', suffix = ''): TextQuoteSelector {
  return { type: 'TextQuoteSelector', exact, prefix, suffix };
}

describe('findPassage', () => {
  it.each<[string, string | RegExp, string, [string, string][]]>([
    ['told on Tuesday that seven more would come', 'seven', 'nine', [['seven', 'nine']]],
    ['seven', 'seven', 'nine', [['seven', 'nine']]],
    ['Bedford prison', 'Bedford', 'Bristol', [['Bedford', 'Bristol']]],
    ['Bedford', 'Bedford', 'Bristol', [['Bedford', 'Bristol']]],
    ['27 a day', '27', '29', [['27', '29']]],
    ['27 a day', '27', '127', [['27', '127']]],
    ['27', '27', '1,027', [['27', '1,027']]],
    ['27 a day', '27 a day', '27 a week', [['day', 'week']]],
    ['cost of the damage at almost £1.3bn', '£1.3bn', '£1.4bn', [['£1.3bn', '£1.4bn']]],
    ['cost of the damage at almost £1.3bn', '£1.3bn', '$1.3bn', [['£1.3bn', '$1.3bn']]],
    ['cost of the damage at almost £1.3', '£1.3bn', '£1.3m', [['£1.3bn', '£1.3m']]],
    ['cost of the damage at almost', 'almost', 'more than', [['almost', 'more than']]],
    ['Ms Truss would meet the union', 'Truss would', 'Truss would not', [['would', 'would not']]],
    ['meet the union', 'Truss would', 'Truss would not', [['', 'not']]],
    ['The wing is not safe', 'is not', 'is', [['is not', 'is']]],
    ["staff won't wait", "won't", 'will', [["won't", 'will']]],
    ['The wing is not safe', /[“”]/g, '', [['“', '']]],
    [
      'on Tuesday that seven more',
      'that seven',
      'that “seven”',
      [
        ['that', 'that “'],
        ['seven', 'seven”'],
      ],
    ],
    ['The former governor agreed', 'The former', 'The', [['The former', 'The']]],
    ['governor agreed that', 'governor', 'director', [['governor', 'director']]],
    ['governor agreed that', 'governor', 'treasurer', [['governor', 'treasurer']]],
    ['the Justice Secretary', 'Justice', 'Home', [['Justice', 'Home']]],
    [
      'from 22 to 10 fewer',
      '22 to 10',
      '10 to 22',
      [
        ['22', '10'],
        ['10', '22'],
      ],
    ],
    ['fewer than before', 'fewer', 'more', [['fewer', 'more']]],
    ['called the action lawful', 'lawful', 'unlawful', [['lawful', 'unlawful']]],
    ['Steve Gillan, general secretary', 'Gillan', 'Smith', [['Gillan', 'Smith']]],
    ['told on Tuesday that', 'Tuesday', 'Thursday', [['Tuesday', 'Thursday']]],
  ])('%s: %s is now %s, and it says so', (exact, from, to, changes) => {
    const found = afterEdit(exact, from, to);
    expect(found.state).toBe('changed');
    expect(found.changes).toEqual(changes);
  });

  it.each<[string, string | RegExp, string]>([
    ['cost of the damage at almost £1.3bn', '£1.3bn', '£1.3 billion'],
    ['seven more would come', 'seven', '7'],
    ["staff won't wait", "won't", 'will not'],
    ['Ms Truss would meet', 'Ms Truss', 'Liz Truss'],
    ['Ms Truss would meet', 'Ms Truss', 'Truss'],
    ['The Prison Officers Association called', 'Prison Officers Association', 'POA'],
    [
      'Liz Truss, the Justice Secretary, visited HMP Whitemoor',
      'Liz Truss, the Justice Secretary,',
      'The Justice Secretary, Liz Truss,',
    ],
    ['Officers at Bedford prison were told', 'were told', 'heard'],
    ['He put the number of assaults at 27 a day', 'He put the number of assaults at', 'Assaults, he said, were'],
  ])('%s: %s is now %s, the same facts', (exact, from, to) => {
    expect(afterEdit(exact, from, to)).toMatchObject({ state: 'reworded', changes: [] });
  });

  it.each<[string, string | RegExp, string]>([
    ['“The wing is not safe,” Steve Gillan', /[“”]/g, '"'],
    ['Liz Truss, the Justice Secretary, visited HMP Whitemoor', / /g, '\n'],
    ['Liz Truss, the Justice Secretary, visited HMP Whitemoor', /r/g, 'r\u00ad'],
    ['by the spring.\n\n“The wing', 'spring.\n\n', 'spring.\n\nAdvertisement\n\n'],
    ['by the spring.\n\n“The wing', 'spring.\n\n', 'spring.\n\nMore on this: Riot at Lincoln prison in 2015\n\n'],
    ['27 a day', 'He put', 'Something was said at Lincoln in 2015. He put'],
    ['agreed that 2,500', '2,500', '2500'],
    ['27 a day', '10 fewer', '12 fewer'],
  ])('%s: stays anchored where %s is now %s', (exact, from, to) => {
    expect(afterEdit(exact, from, to)).toMatchObject({ state: 'anchored', changes: [] });
  });

  it('is missing where its sentence is gone', () => {
    expect(afterEdit('He put the number of assaults at 27 a day', /He put.*bn\. ?/, '').state).toBe('missing');
    expect(afterEdit('27 a day', /He put.*bn\. ?/, '').state).toBe('missing');
  });

  it('has moved where the same words stand in other surroundings', () => {
    const sentence = 'Ms Truss would meet the union on Thursday.';
    const now = `${TEXT.replace(`${sentence} `, '')}\n\n${sentence}`;
    const start = TEXT.indexOf(sentence);
    const { quote, position } = toSelectors(TEXT, start, start + sentence.length);
    expect(findPassage(now, quote, position)).toEqual({
      state: 'moved',
      start: now.lastIndexOf('Ms'),
      end: now.length,
    });
  });

  it('tells repeated words apart by their context, then by their place', () => {
    const text = 'It was 27 a day in May. It was 27 a day in June. It was 27 a day in July.';
    for (const start of [7, 31, 56]) {
      const { quote, position } = toSelectors(text, start, start + 8);
      expect(findPassage(text, quote, position)).toEqual({ state: 'anchored', start, end: start + 8 });
      expect(findPassage(`Again: ${text}`, quote, position)).toMatchObject({ state: 'anchored', start: start + 7 });
    }
    const same = '27 a day. '.repeat(40);
    const { quote, position } = toSelectors(same, 200, 208);
    expect(findPassage(same, quote, position)).toMatchObject({ start: 200 });
  });

  it('does not take the same words elsewhere for a passage that was changed where it stood', () => {
    const text =
      'In May the union counted a record of 27 a day in the jails.\n\nYears ago it was 27 a day too, they say.';
    const start = text.indexOf('27');
    const { quote, position } = toSelectors(text, start, start + 8);
    const now = text.replace('27', '29');
    expect(findPassage(now, quote, position)).toEqual({
      state: 'changed',
      start,
      end: start + 8,
      changes: [{ kind: 'number', saved: '27', found: '29' }],
    });
  });

  it('tells the changed one of two sentences alike', () => {
    const caption = 'Picture: the gate of the jail on Friday (March 3), where she was on a visit to the staff.';
    const text = `${caption}\n\nThe visit took two hours.\n\n${caption}\n\nShe left at noon.`;
    for (const start of [text.indexOf('March 3'), text.lastIndexOf('March 3')]) {
      const { quote, position } = toSelectors(text, start, start + 7);
      const now = `${text.slice(0, start)}March 6${text.slice(start + 7)}`;
      expect(findPassage(now, quote, position)).toMatchObject({
        state: 'changed',
        start,
        changes: [{ saved: '3', found: '6' }],
      });
      expect(findPassage(text, quote, position)).toEqual({ state: 'anchored', start, end: start + 7 });
    }
  });

  it('finds a quote that came without context', () => {
    expect(findPassage(TEXT, quoteOf('seven more would come'))).toMatchObject({ state: 'anchored' });
    expect(
      findPassage(TEXT, quoteOf('Officers at Bedford prison were told on Tuesday that nine more would come')),
    ).toMatchObject({
      state: 'changed',
      changes: [{ saved: 'nine', found: 'seven' }],
    });
  });

  it('finds a passage that begins with what nobody sees, among words all alike', () => {
    const text = 'a a a \u00ad a a a';
    const { quote, position } = toSelectors(text, 6, 9);
    expect(findPassage(text, quote, position)).toEqual({ state: 'anchored', start: 8, end: 9 });
  });

  it('takes context that was saved without the white space beside the passage', () => {
    expect(findPassage(TEXT, quoteOf('Truss would meet', 'on Thursday. Ms', 'the union'))).toMatchObject({
      state: 'anchored',
    });
    const start = TEXT.indexOf('would meet');
    const found = findPassage(TEXT, quoteOf('would meet', 'Ms Truss', 'the union on Thursday'));
    expect(found).toEqual({ state: 'anchored', start, end: start + 10 });
  });

  it('goes by the place where no context was saved', () => {
    const text = 'Officers, more officers, and again officers';
    for (const start of [15, 35]) {
      const position = { type: 'TextPositionSelector', start, end: start + 8 } as const;
      expect(findPassage(text, quoteOf('officers'), position)).toEqual({ state: 'anchored', start, end: start + 8 });
    }
  });

  it('reports no change of a word that is longer than the context', () => {
    const text = `Its key is ${'abcdefghij'.repeat(14)} and no other.`;
    const { quote, position } = toSelectors(text, 30, 60);
    expect(findPassage(text, quote, position)).toEqual({ state: 'anchored', start: 30, end: 60 });
  });

  it('gives back what was selected inside words', () => {
    const start = TEXT.indexOf('edford pris');
    const { quote, position } = toSelectors(TEXT, start, start + 11);
    expect(findPassage(TEXT, quote, position)).toEqual({ state: 'anchored', start, end: start + 11 });
  });

  it('counts offsets with the invisible characters of the page', () => {
    const now = `\u200b${TEXT.replace('Whitemoor', 'White\u00admoor')}`;
    const found = findPassage(now, quoteOf('visited HMP Whitemoor'));
    expect(found.state !== 'missing' && now.slice(found.start, found.end)).toBe('visited HMP White\u00admoor');
  });

  it.each(['', ' ', '\n', '\u00ad'])('is missing where nothing was saved: %j', (exact) => {
    expect(findPassage(TEXT, quoteOf(exact))).toEqual({ state: 'missing' });
  });

  it.each<[string, string, string]>([
    ['one letter', 'a'.repeat(100_000), `${'a'.repeat(2000)}b`],
    ['one word', 'a '.repeat(50_000), `${'a '.repeat(1000)}b a a`],
    ['one sentence', `${TEXT} `.repeat(200), TEXT.replace('27', '29')],
    ['half of itself', `${TEXT} `.repeat(60), `${TEXT} `.repeat(30).replaceAll('27', '28')],
    ['punctuation', '?!—'.repeat(30_000), `${'?!!'.repeat(1000)}x`],
    ['line ends', 'a\n'.repeat(50_000), 'a\nb\nc\n'.repeat(1000)],
  ])('comes to an end on a page of %s', (_, text, exact) => {
    const finder = new PassageFinder(text);
    for (const context of ['', 'a', 'a a a a a', '?!—?!—?!—']) {
      expect(['missing', 'changed', 'reworded', 'moved', 'anchored']).toContain(
        finder.find(quoteOf(exact, context, context)).state,
      );
    }
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'a',
          'b',
          '27',
          '2,500',
          'not',
          '“',
          '”',
          "'",
          '£',
          '%',
          'Bedford',
          '\n',
          '\n\n',
          '\u00ad',
          '.',
          '-',
          'million',
          'per cent',
        ),
        { minLength: 1, maxLength: 60 },
      )
      .map((words) => words.join(' ')),
  );

  it('finds whatever was saved where it was, on the same page', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        if (!/[^\s\p{Cf}\p{Cc}]/u.test(text.slice(start, end))) return;
        const { quote, position } = toSelectors(text, start, end);
        const found = findPassage(text, quote, position);
        expect(found.state).toBe('anchored');
        if (found.state === 'missing') return;
        // Invisible characters at the ends are nothing to stand on.
        const shown = (words: string) => words.replace(/\p{Cf}|\p{Cc}/gu, '').trim();
        expect(shown(text.slice(found.start, found.end))).toBe(shown(quote.exact));
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws, and stays inside the page', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, fc.integer(), (text, exact, prefix, suffix, at) => {
        const found = findPassage(text, quoteOf(exact, prefix, suffix), {
          type: 'TextPositionSelector',
          start: at,
          end: at + exact.length,
        });
        if (found.state === 'missing') return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(text.length);
        if (found.state === 'changed') {
          expect(found.changes.length).toBeGreaterThan(0);
          for (const { saved, found: now } of found.changes) expect(saved).not.toBe(now);
        }
      }),
      { numRuns: 500 },
    );
  });
});

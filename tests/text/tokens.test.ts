import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intern, wordOf } from '../../src/text/lexicon';
import {
  CAPITAL,
  JOINED,
  NUMBER,
  PARAGRAPH_START,
  PUNCTUATION,
  SENTENCE_START,
  sentenceOf,
  type Tokens,
  tokenAt,
  tokenise,
  tokeniseInSteps,
  tokenText,
  UPPER,
  WORD,
} from '../../src/text/tokens';

for (const word of ['prison', 'ranby', "o'brien", "'s", 'ŵyn', 'mr', 'governor']) intern(word);

function split(text: string): string[] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.length }, (_, i) => tokenText(tokens, i));
}

function starting(text: string, flag: number): string[] {
  const tokens = tokenise(text);
  return split(text).filter((_, i) => (tokens.flags[i] as number) & flag);
}

describe('splits', () => {
  it.each([
    ['HMP Leeds’s 1,513 men', ['HMP', 'Leeds', '’s', '1,513', 'men']],
    ["O'Brien's don't", ["O'Brien", "'s", "don't"]],
    ['£1.3bn (27.6%)', ['£', '1.3', 'bn', '(', '27.6', '%', ')']],
    ['ex-inmate – 2nd', ['ex', '-', 'inmate', '–', '2', 'nd']],
    ['🚓 Ŵyn', ['🚓', 'Ŵyn']],
    ["the officers' union", ['the', 'officers', "'", 'union']],
  ])('%s', (text, parts) => expect(split(text)).toEqual(parts));

  it('words that a page has run together, where it knows the second, and the first unless that is long', () => {
    expect(split('Ranby PrisonRanby Prison')).toEqual(['Ranby', 'Prison', 'Ranby', 'Prison']);
    expect(starting('Ranby PrisonRanby Prison', SENTENCE_START)).toEqual(['Ranby', 'Ranby']);
    expect(split('MacDonald FitzRanby RanbyXq')).toEqual(['MacDonald', 'FitzRanby', 'RanbyXq']);
    expect(split('Lady BrammelNo')).toEqual(['Lady', 'Brammel', 'No']);
    expect(split('McNallyNo')).toEqual(['McNally', 'No']);
  });
});

describe('flags', () => {
  it('sentences start behind a full stop, not behind an abbreviation or an initial', () => {
    expect(starting('Mr. Smith left. He met J. Jones. “Go!” it said.\nNext', SENTENCE_START)).toEqual([
      'Mr',
      'He',
      '“',
      'Next',
    ]);
    expect(starting('One.\nTwo', PARAGRAPH_START)).toEqual(['One', 'Two']);
  });

  it('tells capitals, words in capitals and what touches the token before', () => {
    expect(starting('The POA (A) o', CAPITAL)).toEqual(['The', 'POA', 'A']);
    expect(starting('The POA (A) o', UPPER)).toEqual(['POA']);
    expect(starting('a-b c', JOINED)).toEqual(['-', 'b']);
  });
});

it('knows words whatever their case and quotes', () => {
  const tokens = tokenise('PRISON O’BRIEN ŵYN unheardof');
  expect([...tokens.word].map(wordOf)).toEqual(['prison', "o'brien", 'ŵyn', '']);
});

it('finds the token and the sentence at an offset', () => {
  const tokens = tokenise('One two. Three four.');
  expect(tokenText(tokens, tokenAt(tokens, 5))).toBe('two');
  expect(tokenAt(tokens, 99)).toBe(tokens.length);
  expect(sentenceOf(tokens, 4)).toEqual([3, 6]);
});

describe('in steps', () => {
  const line = "Mr Smith's 1,200 men at Ranby. It was full, the POA said…\r\n";
  const plain = ({ start, end, word, flags }: Tokens) => [start, end, word, flags].map((list) => Array.from(list));

  it.each([
    ['with lines of all lengths', `${line.repeat(3000) + line.replaceAll('\n', '').repeat(1500)}\n\n${line}`],
    ['of one line', line.replaceAll('\n', '').repeat(2500)],
    ['of a few words', line],
  ])('gives the tokens of a text %s, also where others are read in between', (_, text) => {
    let steps = 0;
    const reading = tokeniseInSteps(text);
    let step = reading.next();
    for (; !step.done; step = reading.next()) {
      steps++;
      tokenise('The governor of Ranby prison.');
    }
    expect(plain(step.value)).toEqual(plain(tokenise(text)));
    expect(steps >= Math.floor(text.split('\n').length > 2 ? text.length / 2 / 65_536 : 0)).toBe(true);
  });
});

it('leaves out nothing but white space, in any text', () => {
  const isLeftOut = (text: string): boolean => /^[\s\p{Cc}\u200b]*$/u.test(text);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const tokens = tokenise(text);
      let at = 0;
      for (let i = 0; i < tokens.length; i++) {
        const start = tokens.start[i] as number;
        const end = tokens.end[i] as number;
        const kind = (tokens.flags[i] as number) & (WORD | NUMBER | PUNCTUATION);
        if (!isLeftOut(text.slice(at, start)) || end <= start || ![WORD, NUMBER, PUNCTUATION].includes(kind))
          return false;
        at = end;
      }
      return isLeftOut(text.slice(at));
    }),
  );
});

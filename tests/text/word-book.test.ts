import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWordList, toMembers, type WordList, writeWordBook } from '../../scripts/lib/write-word-book';
import { finishSteps } from '../../src/text/finish-steps';
import { readWordBook, toKnown, type WordBook } from '../../src/text/word-book';

const word = fc.stringMatching(/^[A-Za-zé0-9'’-]{1,8}$/);
const gap = fc.constantFrom(' ', ' ', ' ', ', ', '\n', ',\n    ');
const text = fc
  .array(fc.tuple(word, gap), { minLength: 3, maxLength: 30 })
  .map((pairs) => pairs.flat().join('').trim());
const lists = fc.array(fc.record({ text, isSet: fc.boolean() }), { minLength: 1, maxLength: 20 });

const open = (book: WordBook, known: readonly string[]) => finishSteps(readWordBook(book, known));

const unpackAll = (written: readonly WordList[]): string[] => {
  const book = writeWordBook(written);
  const read = open(book, []);
  return written.map((_, number) => read(number));
};

describe('a book of words', () => {
  it('gives every list as it was written, and of a set each word once', () => {
    fc.assert(
      fc.property(lists, (written) => {
        for (const [i, list] of unpackAll(written).entries()) {
          if (!written[i]?.isSet) expect(list).toBe(written[i]?.text);
          else
            expect(list.split(written[i].text.includes(',') ? ', ' : ' ').sort()).toEqual(
              [...toMembers(written[i].text)].sort(),
            );
        }
      }),
    );
  });

  it('gives the words or the phrases of a set once, those first that lists have taken, the newest first', () => {
    const sets = ['beds two beds cells a beds', 'in prison,\n    a cell, in jail, in prison, cells'];
    expect(unpackAll(sets.map((text) => ({ text, isSet: true })))).toEqual([
      'a beds cells two',
      'cells, a cell, in prison, in jail',
    ]);
  });

  it('takes a word for little that a list before it has taken', () => {
    const lists = (second: string): WordList[] => ['b d f h j l n p', second].map((text) => ({ text, isSet: false }));
    const [again, others] = [lists('b d f h j l n p'), lists('a c e g i k m o')].map((each) => writeWordBook(each));
    expect(again?.code.length).toBeLessThan(others?.code.length ?? 0);
  });

  it('holds as many words as the engine has lists of, and more', () => {
    const many = Array.from({ length: 7000 }, (_, i) => i.toString(36).replace(/\d/g, (digit) => `-${digit}`));
    const [list] = unpackAll([{ text: many.join(', '), isSet: false }]);
    expect(list).toBe(many.join(', '));
  });

  it('gives the lists one after the other where no number is asked for', () => {
    const read = open(writeWordBook(['a b c', 'd e f', 'g h i'].map((text) => ({ text, isSet: false }))), []);
    expect([read(), read(2), read(), read()]).toEqual(['a b c', 'g h i', 'd e f', 'g h i']);
  });

  it('opens in pieces: some of its words, then a list', () => {
    const many = Array.from({ length: 1000 }, (_, i) => `w${i}`).join(' ');
    const steps = readWordBook(
      writeWordBook([
        { text: many, isSet: true },
        { text: 'w1 w2 w3', isSet: false },
      ]),
      [],
    );
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).toBeGreaterThanOrEqual(7 + 2);
  });

  it('does not spell what is known already', () => {
    const known = toKnown(['Leeds\nHull|Armley', 'Hull HMP ~']);
    expect(known).toEqual(['Armley', 'HMP', 'Hull', 'Leeds']);
    const lists = [{ text: 'Hull York Leeds leeds', isSet: true }];
    const book = writeWordBook(lists, known);
    expect(book.letters).not.toMatch(/[HuL]/);
    expect(book.code.length).toBeLessThan(writeWordBook(lists).code.length);
    expect(open(book, known)().split(' ').sort()).toEqual(['Hull', 'Leeds', 'York', 'leeds']);
  });

  it('needs no escape in a script, so that it is as short there', () => {
    fc.assert(
      fc.property(lists, (written) => {
        const { letters, code } = writeWordBook(written);
        expect(letters + code).not.toMatch(/["\\]|[^ -~é’]/);
      }),
    );
  });

  it('says so where there are too many words', () => {
    const many = Array.from({ length: 17_000 }, (_, i) => `w${i}`).join(' ');
    expect(() => writeWordBook([{ text: many, isSet: true }])).toThrow('17000 words');
  });

  it('says so where too many kinds of gaps stand between them', () => {
    const text = Array.from({ length: 12 }, (_, i) => `a${' '.repeat(i + 1)}`)
      .join('')
      .trim();
    expect(() => writeWordBook([{ text, isSet: false }])).toThrow('kinds of gaps');
  });

  it('says so where they have too many letters', () => {
    const many = Array.from({ length: 130 }, (_, i) => `a${String.fromCharCode(0xc0 + i)}`).join(' ');
    expect(() => writeWordBook([{ text: many, isSet: true }])).toThrow('132 letters');
  });
});

describe('a list of words', () => {
  it.each(['one two three', '\n  closed prisons, to pay for,\n  HMP', "today's under-18s Siân"])('is %j', (list) =>
    expect(isWordList(list)).toBe(true),
  );
  it.each(['one', 'a[href], button, input', 'The jail closed. It did.', 'a | b | c d', '𝒜 b c d'])(
    'is not %j',
    (list) => expect(isWordList(list)).toBe(false),
  );
});

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { ArticleInput } from '../../src/model/article';
import { MENTION_TYPES, type Mention } from '../../src/model/mention';
import type { PeopleText } from '../../src/recognise/detectors/people/people-text';
import { recognise } from '../../src/recognise/recognise';
import type { Tokens } from '../../src/text/tokens';

/** Reads of token arrays: every rule works on them, so their number is the engine's work without a clock. */
const steps = vi.hoisted(() => ({ count: 0, isCounting: false }));
const counted = vi.hoisted(
  () =>
    <T extends Int32Array | Uint16Array | Uint8Array>(array: T): T =>
      new Proxy(array, {
        get(target, key) {
          steps.count++;
          const value = Reflect.get(target, key, target);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      }),
);

/** The rules on people read arrays of their own. */
vi.mock('../../src/recognise/detectors/people/people-text', async (original) => {
  const module = await original<typeof import('../../src/recognise/detectors/people/people-text')>();
  const known = new WeakMap<PeopleText, PeopleText>();
  return {
    ...module,
    peopleText(tokens: Tokens): PeopleText {
      const made = module.peopleText(tokens);
      if (!steps.isCounting) return made;
      const { is, of, at, kinds } = made;
      const wrapped = known.get(made) ?? {
        ...made,
        is: counted(is),
        of: counted(of),
        at: counted(at),
        kinds: counted(kinds),
      };
      known.set(made, wrapped);
      return wrapped;
    },
  };
});

vi.mock('../../src/text/tokens', async (original) => {
  const tokens = await original<typeof import('../../src/text/tokens')>();
  return {
    ...tokens,
    tokenise(text: string): Tokens {
      const made = tokens.tokenise(text);
      if (!steps.isCounting) return made;
      const { start, end, word, flags } = made;
      return { ...made, start: counted(start), end: counted(end), word: counted(word), flags: counted(flags) };
    },
  };
});

const PHRASES =
  'HMP|HMPs|HM Prison|Bedford|Lincoln|Ford|Reading|March|Haverigg|Rikers Island|prison|prisons|jail|Prison|inmates|prisoners|staff at|inside|governor of|' +
  "the|a|and|,|.|;|(|)|“|”|’s|'s|-|–|/|&|£|%|\n|\n\n|Mr|Ms|Lord|Dame|Liz Truss|Truss|David Gauke|justice secretary|Justice Secretary|prisons minister|" +
  'MP|MP for|POA|(POA)|MoJ|Ministry of Justice|Prison Officers’ Association|Select Committee|Kent police|Unlock|2,500|27|1.3bn|£1m|per cent|a day|one in five|' +
  'one officer per six prisoners|doubled|a third of|from 43,000 in 1993 to over 86,000 in 2013|up to|more than|officers|vacancies|said|who|told|former|' +
  'chief executive of|Howard League|Peter Clarke|Mr Clarke|Scotland|Stormont|Correctional Facility|🚓|é|Ŵ|\u200b|\ud800';

const words = PHRASES.split('|');
/** Text that looks enough like news to reach every rule. */
const newsy = fc.array(fc.constantFrom(...words), { maxLength: 120 }).map((list) => list.join(' '));
const joined = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(''));
const text = fc.oneof(
  newsy,
  joined,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.stringMatching(/^[0-9.,£%$€ -]{0,200}$/),
);
const article: fc.Arbitrary<ArticleInput> = fc.record(
  {
    text,
    published: fc.constantFrom('2016-11', '2018', '2019-02-21', '', 'yesterday', '9999-99-99'),
    title: text,
    publisher: fc.constant('The Bugle'),
  },
  { requiredKeys: ['text'] },
);

function expectSound(mentions: readonly Mention[], text: string): void {
  for (const { start, end, text: printed, certainty } of mentions) {
    expect(start).toBeLessThan(end);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(text.slice(start, end)).toBe(printed);
    expect(certainty).not.toBe('possible');
  }
  for (const type of MENTION_TYPES) {
    const ofType = mentions.filter((mention) => mention.type === type);
    for (const [i, mention] of ofType.entries()) {
      const next = ofType[i + 1];
      if (next) expect(next.start, `"${mention.text}" and "${next.text}" overlap`).toBeGreaterThanOrEqual(mention.end);
    }
  }
}

describe('on any text', () => {
  it('never throws, and gives spans that match the text and do not overlap within a kind', () => {
    fc.assert(
      fc.property(article, (input) => expectSound(recognise(input), input.text)),
      { numRuns: 1500 },
    );
  });

  it('gives the same answer again', () => {
    fc.assert(
      fc.property(article, (input) => {
        expect(recognise(input)).toEqual(recognise(input));
      }),
      { numRuns: 300 },
    );
  });
});

/** Before anything is counted: what reads counted arrays once stays slow. */
describe('on megabytes', () => {
  it.each([
    [
      'five megabytes of prose',
      5,
      'Inmates at Bedford, Lewes and Moorland prisons rioted, Justice Secretary Liz Truss told the POA: “27 a day.”\n',
    ],
    ['five megabytes of no white space', 5, 'HMP'],
    ['five megabytes of hyphens', 5, '-'],
    ['five megabytes of digits', 5, '7'],
    // Of these every word is something to the rules: as much work in a fifth of the text.
    ['a megabyte of no sentence end', 1, 'staff at Bedford and Mr Ford of the POA, '],
    ['a megabyte of capitals', 1, 'Prison '],
  ])(
    'comes to an end: %s',
    (_, megabytes, piece) => {
      const text = piece.repeat(Math.ceil((megabytes * 1_000_000) / piece.length));
      expectSound(recognise({ text, published: '2016-11-16' }).slice(0, 1000), text);
    },
    120_000,
  );
});

/** What a page could repeat to make a rule look back or ahead again and again. */
const REPEATED = [
  ...words.filter((word) => /\S/.test(word)),
  'Prisoners at Bedford, Lincoln and Hull rioted. ',
  'HMP Newtown ',
  'Bedford Prison (BP) ',
  'A B C D E ',
  '"',
  '((',
  '- - ',
  'x',
  ' ',
  '1',
  '1,000,',
  '1 to ',
  'the prison of the ',
  'Liz Truss, David Gauke, ',
  'Mr Smith said Mr Jones, the governor of Bedford, ',
  'Governor Anna Thorne, the governor, ',
  'MP Anna Reed, Dean Reed and Mr Reed ',
  'Mr Grayling, the justice secretary, ',
  'prison officer Tom Ash ',
  'Prison Officers and ',
  'Department of Justice and ',
  'up 5% from 4% to ',
  'one in ',
];

/** Walks over lists: a rule that asks all mentions about each mention is quadratic without reading a token. */
const WALKS = [
  'filter',
  'map',
  'flatMap',
  'some',
  'every',
  'find',
  'findLast',
  'includes',
  'indexOf',
  'concat',
] as const;

function countSteps(text: string): number {
  steps.count = 0;
  steps.isCounting = true;
  const spies = WALKS.map((name) => {
    const original = Array.prototype[name] as (...args: unknown[]) => unknown;
    return vi.spyOn(Array.prototype, name).mockImplementation(function (this: unknown[], ...args: unknown[]) {
      steps.count += this.length;
      return original.apply(this, args) as never;
    });
  });
  try {
    recognise({ text, published: '2018-09-14', title: 'Bedford prison riot' });
  } finally {
    for (const spy of spies) spy.mockRestore();
    steps.isCounting = false;
  }
  return steps.count;
}

describe('its work grows with the text and no faster', () => {
  it.each(REPEATED.map((piece) => [piece]))('repeats of %j', (piece) => {
    const unit = `${piece} `.repeat(Math.ceil(1500 / (piece.length + 1)));
    const prison = 'Prisoners and inmates of HMP Bedford met prison staff in prison. ';
    countSteps(prison);
    const once = countSteps(prison + unit);
    const fourfold = countSteps(prison + unit.repeat(4));
    expect(fourfold).toBeLessThan(once * 5 + 2000);
  });
});

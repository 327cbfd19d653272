import { describe, expect, it } from 'vitest';
import { toSelectors } from '../../src/anchor/describe';
import { findPassage } from '../../src/anchor/find-passage';
import type { FoundPassage } from '../../src/model/found-passage';
import {
  type Edited,
  editElsewhere,
  FACT_EDITS,
  HARMLESS_EDITS,
  pickPassage,
  REWORDINGS,
  TEXTS,
  toEdited,
  toRandom,
} from './edits';

interface Tally {
  readonly cases: number;
  /** The cases that came out otherwise than they must, as sentences. */
  readonly wrong: readonly string[];
  readonly misplaced: readonly string[];
}

const asIs = (part: string) => part;

/** Runs cases until there are `many`, and lists those that are wrong or stand elsewhere. */
function run(
  many: number,
  seed: number,
  toCase: (text: string, random: () => number) => Edited | undefined,
  isRight: (found: FoundPassage) => boolean,
): Tally {
  const random = toRandom(seed);
  const wrong: string[] = [];
  const misplaced: string[] = [];
  let cases = 0;
  for (let i = 0; cases < many; i++) {
    const edited = toCase(TEXTS[i % TEXTS.length] as string, random);
    if (!edited) continue;
    cases++;
    const { quote, position } = toSelectors(edited.text, edited.start, edited.end);
    const found = findPassage(edited.now, quote, position);
    const told = `${edited.done}: ${JSON.stringify(edited.text.slice(edited.start, edited.end))} -> ${JSON.stringify(edited.now.slice(edited.nowStart, edited.nowEnd))} is ${JSON.stringify(found)}`;
    if (!isRight(found)) wrong.push(told);
    if (!isThere(found, edited)) misplaced.push(told);
  }
  return { cases, wrong, misplaced };
}

/** Whether the found passage is the edited one but for a word at either end. */
function isThere(found: FoundPassage, { nowStart, nowEnd }: Edited): boolean {
  if (found.state === 'missing') return false;
  return Math.abs(found.start - nowStart) <= 12 && Math.abs(found.end - nowEnd) <= 12;
}

describe('passages of edited pages', () => {
  it.each(Object.entries(FACT_EDITS))('tell every changed %s', (done, edit) => {
    const tally = run(
      200,
      1,
      (text, random) => {
        const place = pickPassage(text, random);
        const now = edit(text.slice(...place), random);
        return now === undefined ? undefined : toEdited(text, place, { inside: () => now, around: asIs, done });
      },
      (found) => found.state === 'changed',
    );
    expect(tally.wrong).toEqual([]);
    expect(tally.misplaced.length, tally.misplaced.join('\n')).toBeLessThanOrEqual(tally.cases * 0.01);
  });

  it.each(Object.entries(FACT_EDITS))('tell every changed %s on a page that was changed all over', (done, edit) => {
    const tally = run(
      200,
      2,
      (text, random) => {
        const place = pickPassage(text, random);
        const changed = edit(text.slice(...place), random);
        const noise = Object.values(HARMLESS_EDITS)[Math.floor(random() * 3)] ?? asIs;
        if (changed === undefined) return undefined;
        return toEdited(text, place, {
          inside: () => noise(changed, random),
          around: (part) => noise(editElsewhere(part, random), random),
          done,
        });
      },
      (found) => found.state === 'changed',
    );
    expect(tally.wrong).toEqual([]);
    expect(tally.misplaced.length, tally.misplaced.join('\n')).toBeLessThanOrEqual(tally.cases * 0.01);
  });

  it('are found whole where they were put in other words, in 99 of 100 cases', () => {
    const tallies = Object.entries(REWORDINGS).map(([done, edit], i) =>
      run(
        100,
        7 + i,
        (text, random) => {
          const place = pickPassage(text, random);
          const now = edit(text.slice(...place), random);
          if (now === undefined) return undefined;
          return toEdited(text, place, { inside: () => now, around: (part) => editElsewhere(part, random), done });
        },
        ({ state }) => state !== 'missing',
      ),
    );
    const misplaced = tallies.flatMap((tally) => tally.misplaced);
    expect(tallies.reduce((sum, { cases }) => sum + cases, 0)).toBe(500);
    expect(misplaced.length, misplaced.join('\n')).toBeLessThanOrEqual(5);
  });

  it('are no others for an advertisement behind the last word of a paragraph', () => {
    const start = 'The sentence was ended in ';
    const exact = '2012.\n\nPeople who serve one leave when a board finds that it is safe.';
    const quote = { type: 'TextQuoteSelector', prefix: start, exact, suffix: ' Some never do.' } as const;
    const ad = '\n\nImage caption: The gate, built for 1,200 men in 2019\n\n';
    const now = `${start}${exact.replace('\n\n', ad)} Some never do.`;
    expect(findPassage(now, quote).state).toBe('anchored');
  });

  it.each(Object.entries(HARMLESS_EDITS))('stay as they are through %s', (done, edit) => {
    const tally = run(
      300,
      3,
      (text, random) => {
        const once = (part: string) => edit(part, random);
        return toEdited(text, pickPassage(text, random), { inside: once, around: once, done });
      },
      (found) => found.state === 'anchored',
    );
    expect(tally.wrong).toEqual([]);
    expect(tally.misplaced).toEqual([]);
  });

  it('stay as they are while other paragraphs change, go and come', () => {
    const tally = run(
      400,
      4,
      (text, random) =>
        toEdited(text, pickPassage(text, random), {
          inside: asIs,
          around: (part) => editElsewhere(part, random),
          done: 'elsewhere',
        }),
      (found) => found.state === 'anchored',
    );
    expect(tally.wrong).toEqual([]);
    expect(tally.misplaced).toEqual([]);
  });

  it('are missing where their paragraphs are gone', () => {
    const random = toRandom(5);
    const found = TEXTS.flatMap((text) => {
      const paragraphs = text.split('\n\n').filter((paragraph) => paragraph.length > 60);
      return paragraphs.map((paragraph) => {
        const start = text.indexOf(paragraph);
        const { quote, position } = toSelectors(text, start, start + paragraph.length);
        const rest = text.replace(paragraph, random() < 0.5 ? '' : 'The paper has taken this part out.');
        return { paragraph, ...findPassage(rest, quote, position) };
      });
    });
    expect(found.length).toBeGreaterThan(80);
    expect(found.filter(({ state }) => state !== 'missing')).toEqual([]);
  });

  it('are missing on other pages', () => {
    const random = toRandom(6);
    const strangers = Array.from({ length: 200 }, (_, i) => {
      const text = TEXTS[i % TEXTS.length] as string;
      const other = TEXTS[(i + 1 + Math.floor(random() * (TEXTS.length - 1))) % TEXTS.length] as string;
      const [start, end] = pickPassage(text, random);
      const { quote, position } = toSelectors(text, start, end);
      return { exact: quote.exact, words: quote.exact.split(/\s+/).length, ...findPassage(other, quote, position) };
    });
    expect(strangers.filter(({ state, words }) => state !== 'missing' && words > 5)).toEqual([]);
  });
});

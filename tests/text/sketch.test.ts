import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, toSketch } from '../../src/text/sketch';
import { makeLibrary } from '../synthetic/make-library';

const REPORT = [
  'Inspectors have called for urgent work at a jail in the north where the roof of a wing let in rain for most of the winter.',
  'They found buckets on two landings and men who had moved their beds away from the walls.',
  'The governor had asked for repairs four times, and each time was told that the contract was under review.',
  'Half the workshops were shut, so that most prisoners spent twenty-two hours a day behind their doors.',
  'Staff were kind and knew the men in their care, the report says, but there were too few of them on every shift.',
  'The Prison Service said that the roof would be replaced before next autumn and that money had been set aside.',
  'A charity that visits the jail said it had heard the same promise two years ago from another minister.',
  'The next inspection is due within eighteen months.',
];
const OTHER = [
  'Rain came through the roof of a northern jail all winter, a watchdog has said in a damning report.',
  'Beds had to be dragged into the middle of cells and buckets stood in the corridors, the visit in March revealed.',
  'Managers told the watchdog that they had begged for builders and heard nothing but excuses.',
  'Prisoners were locked up nearly all day because there was nowhere safe for them to work.',
  'Officials promised a new roof by the autumn after this one.',
];

const text = (sentences: readonly string[]) => sentences.join('\n');
const full = toSketch(text(REPORT));
const like = (sentences: readonly string[]) => likeness(full, toSketch(text(sentences)));

describe('likeness of sketches', () => {
  it('is one for the same words, however they are set', () => {
    expect(likeness(full, toSketch(text(REPORT).toUpperCase().replace(/\n/g, '  ')))).toBe(1);
  });

  it('is high for a report that was cut, reordered or touched up by its paper', () => {
    expect(like(REPORT.slice(0, 5))).toBeGreaterThan(0.4);
    expect(like([...REPORT].reverse())).toBeGreaterThan(0.6);
    expect(like(REPORT.map((line) => line.replace('said', 'told this newspaper')))).toBeGreaterThan(0.6);
    expect(like(['Our reporter writes from the gate.', ...REPORT, 'Do you work there? Write to us.'])).toBeGreaterThan(
      0.6,
    );
  });

  it('is low for two reports of one event', () => {
    expect(like(OTHER)).toBeLessThan(0.1);
  });

  it('is low between the articles of a library that share their stock of sentences', () => {
    const sketches = [...makeLibrary({ seed: 3, articles: 40, filler: 200 })].map(({ article }) =>
      toSketch(article.text),
    );
    const pairs = sketches.flatMap((a, i) => sketches.slice(i + 1).map((b) => likeness(a, b)));
    expect(pairs.filter((one) => one >= 0.33).length / pairs.length).toBeLessThan(0.02);
  });

  it('is a string of 64 plain characters for any text, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        const sketch = toSketch(any);
        expect(sketch).toMatch(/^[\w.-]{64}$/);
        expect(toSketch(any)).toBe(sketch);
      }),
    );
  });

  it('is nothing for texts too short to have runs', () => {
    expect(likeness(toSketch('No.'), toSketch('No.'))).toBe(0);
  });
});

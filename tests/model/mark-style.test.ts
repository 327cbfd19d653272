import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastOf } from '../../src/model/contrast';
import { highlightName } from '../../src/model/highlight-names';
import {
  DEFAULT_STYLE,
  GROUNDS,
  INKS,
  LINE_WEIGHTS,
  type MarkStyle,
  PALETTES,
  toMarkCss,
  toMarkLook,
} from '../../src/model/mark-style';
import { MENTION_TYPES } from '../../src/model/mention';
import { differenceSeen, SIGHTS } from './colour-sight';

const GROUND_NAMES = ['light', 'dark'] as const;
const cases = PALETTES.flatMap((palette) => GROUND_NAMES.map((ground) => [palette, ground] as const));

describe('palettes of marks', () => {
  it.each(cases)('%s on %s pages: every line stands out at least 4.5 to 1', (palette, ground) => {
    for (const kind of MENTION_TYPES)
      expect(contrastOf(INKS[palette][ground][kind], GROUNDS[ground]), kind).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GROUND_NAMES)('colour-blind: kinds are told apart on %s pages whatever colours a reader sees', (ground) => {
    const inks = MENTION_TYPES.map((kind) => INKS['colour-blind'][ground][kind]);
    for (const sight of SIGHTS)
      for (const [i, ink] of inks.entries())
        for (const other of inks.slice(i + 1))
          expect(differenceSeen(ink, other, sight), `${ink} ${other} ${sight}`).toBeGreaterThan(20);
  });

  it('Gatelog’s own would not pass that test: the pattern tells them apart', () => {
    const { official, organisation } = INKS.gatelog.light;
    expect(differenceSeen(official, organisation, 'deuteranopia')).toBeLessThan(20);
    const patterns = MENTION_TYPES.map((kind) => toMarkLook(DEFAULT_STYLE, kind, 'light').line.split(' ')[1]);
    expect(new Set(patterns).size).toBe(MENTION_TYPES.length);
  });
});

describe('toMarkCss', () => {
  it('gives for the default style what highlight/marks.css says already', () => {
    const written = readFileSync('src/highlight/marks.css', 'utf8');
    for (const kind of MENTION_TYPES)
      for (const ground of GROUND_NAMES) {
        const rule = written.split(`::highlight(${highlightName(kind, ground)}) {`)[1]?.split('}')[0] ?? '';
        const { line } = toMarkLook(DEFAULT_STYLE, kind, ground);
        expect(rule, kind).toContain(`text-decoration: ${line};`);
      }
  });

  it('has a rule for every kind on every ground, for the screen alone', () => {
    for (const palette of PALETTES)
      for (const line of LINE_WEIGHTS)
        for (const tint of [true, false]) {
          const style: MarkStyle = { palette, line, tint };
          const css = toMarkCss(style, highlightName);
          expect(css.match(/::highlight/g)?.length).toBe(8);
          expect(css.startsWith('@media screen{')).toBe(true);
          expect(css).not.toContain('NaN');
          if (!tint) expect(css.match(/background-color:transparent/g)?.length).toBe(8);
        }
  });
});

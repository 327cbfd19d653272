import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toKebabCase } from '../../src/text/to-kebab-case';

it.each([
  ['Liz Truss', 'liz-truss'],
  ["Siân O'Hara-Jones", 'sian-ohara-jones'],
  ['Prison Officers’ Association', 'prison-officers-association'],
  ['HMP & YOI Parc', 'hmp-yoi-parc'],
  ['R. J. Donovan', 'r-j-donovan'],
  ['Åse Højgård', 'ase-hojgard'],
  ['  ', ''],
])('%j gives %j', (name, id) => {
  expect(toKebabCase(name)).toBe(id);
});

it('gives an id for any text, and leaves an id as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const id = toKebabCase(text);
      expect(id).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect(toKebabCase(id)).toBe(id);
    }),
  );
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ORGANISATION_KINDS } from '../../src/gazetteer/vocabulary';
import { MEASURES, MENTION_TYPES } from '../../src/model/mention';
import { isSharedMessage } from '../../src/words/shared-words';
import { TABLES } from './languages';

const SRC = join(import.meta.dirname, '..', '..', 'src');
const PLURAL = /_(zero|one|two|few|many|other)$/;
const FORMS = { en: ['one', 'other'], cy: ['few', 'many', 'one', 'other', 'two', 'zero'] } as const;

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(SRC, path), 'utf8') }));
const manifest = readFileSync(join(SRC, '..', 'manifest.json'), 'utf8');

const stems = new Set(
  Object.keys(TABLES.en).flatMap((key) =>
    key.endsWith('_other') && `${key.slice(0, -6)}_one` in TABLES.en ? [key.slice(0, -6)] : [],
  ),
);
const isPlural = (key: string): boolean => PLURAL.test(key) && stems.has(key.replace(PLURAL, ''));
const stemOf = (key: string): string => (isPlural(key) ? key.replace(PLURAL, '') : key);
const stemsOf = (language: 'en' | 'cy') => [...new Set(Object.keys(TABLES[language]).map(stemOf))].sort();
const placesIn = (message: string): readonly string[] => [...new Set(message.match(/\$\d/g) ?? [])].sort();

/** Keys that the sources name: in quotation marks as they are, or by a family and an id. */
const families = new Set(
  sources.flatMap(({ text }) => [...text.matchAll(/toKey\(\s*'(\w+)'/g)].map(([, family]) => family ?? '')),
);
const isNamed = (key: string, text: string): boolean =>
  text.includes(`'${key}'`) || text.includes(`"${key}"`) || text.includes(`__MSG_${key}__`);

describe('the catalogue', () => {
  it('has every message in both languages', () => {
    expect(stemsOf('cy')).toEqual(stemsOf('en'));
  });

  it.each(['en', 'cy'] as const)('has all plural forms of %s', (language) => {
    expect(new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()).toEqual(FORMS[language]);
    for (const stem of stems)
      expect(
        Object.keys(TABLES[language])
          .filter((key) => isPlural(key) && stemOf(key) === stem)
          .map((key) => key.slice(stem.length + 1))
          .sort(),
        stem,
      ).toEqual(FORMS[language]);
  });

  it('puts the same parts into both languages', () => {
    for (const stem of stemsOf('en')) {
      const parts = (language: 'en' | 'cy', form: string) =>
        placesIn(TABLES[language][stems.has(stem) ? `${stem}_${form}` : stem]?.message ?? '');
      expect(parts('cy', 'other'), stem).toEqual(parts('en', 'other'));
    }
  });

  it('is in Welsh: few messages are the same in both', () => {
    const same = stemsOf('en').filter(
      (stem) => !stems.has(stem) && TABLES.en[stem]?.message === TABLES.cy[stem]?.message,
    );
    expect(same.length, same.join(' ')).toBeLessThan(stemsOf('en').length / 10);
  });

  it('holds no message that nothing says', () => {
    const all = `${sources.map(({ text }) => text).join('\n')}\n${manifest}`;
    const unused = stemsOf('en').filter(
      (stem) => !isNamed(stem, all) && ![...families].some((family) => stem.startsWith(`${family}_`)),
    );
    expect(unused).toEqual([]);
  });

  it('has one message for each kind, measure and sort of body', () => {
    const keys = Object.keys(TABLES.en);
    const under = (family: string) =>
      keys
        .filter((key) => key.startsWith(`${family}_`))
        .map((key) => key.slice(family.length + 1).replaceAll('_', '-'))
        .sort();
    expect(under('measure')).toEqual([...MEASURES].sort());
    expect(under('kinds')).toEqual([...MENTION_TYPES].sort());
    expect(under('body')).toEqual([...ORGANISATION_KINDS].sort());
  });

  it('shares every message that is said outside our own pages', () => {
    const onPages = sources.filter(({ path }) => /^(content|highlight|wording|words|background)\//.test(path));
    const said = stemsOf('en').filter((stem) => onPages.some(({ text }) => text.includes(`'${stem}'`)));
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((stem) => !isSharedMessage(stem))).toEqual([]);
  });
});

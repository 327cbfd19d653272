import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toHelpPage } from '../../scripts/lib/help-pages';
import { LANGUAGES } from '../../src/model/language';
import { english, welsh } from '../words/languages';

const read = (language: string) => readFileSync(`docs/help/${language}.md`, 'utf8');
/** What a text is made of, without its words. */
const shapeOf = (page: string) => page.match(/<(h1|h2|p|li|strong|code)>/g) ?? [];

describe('docs/help', () => {
  it('has every language, and the same in each', () => {
    expect(readdirSync('docs/help').sort()).toEqual(LANGUAGES.map((language) => `${language}.md`).sort());
    const [first, ...others] = LANGUAGES.map((language) => shapeOf(toHelpPage(read(language), language, [])));
    expect(first?.length).toBeGreaterThan(40);
    for (const other of others) expect(other).toEqual(first);
  });

  it('names the shortcuts that the manifest has', () => {
    const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as {
      readonly commands: Readonly<Record<string, { readonly suggested_key: { readonly default: string } }>>;
    };
    for (const { suggested_key } of Object.values(manifest.commands))
      for (const language of LANGUAGES) expect(read(language)).toContain(`**${suggested_key.default}**`);
  });

  it.each([
    ['en', english],
    ['cy', welsh],
  ] as const)('calls buttons in %s as they are called', (language, { say }) => {
    const labels = [
      say('cardReject'),
      say('popupReadOnce'),
      say('popupReadAlways'),
      say('popupNever'),
      say('correctTitle'),
      say('section_corrections'),
      say('section_kept'),
    ];
    for (const label of labels) expect(read(language).replaceAll('\n', ' ')).toContain(`**${label}**`);
  });

  it('becomes pages that hold no markup of their own, and refuse what they cannot show', () => {
    expect(toHelpPage('# A\n\nb & c < d `e`', 'en', ['x.css'])).toContain(
      '<h1>A</h1><p>b &amp; c &lt; d <code>e</code></p>',
    );
    expect(() => toHelpPage('# A\n\n<script>1</script>', 'en', [])).toThrow('cannot show html');
    expect(toHelpPage(read('cy'), 'cy', [])).toMatch(/^<!doctype html><html lang="cy">/);
  });
});

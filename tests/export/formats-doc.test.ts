import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/export/formats';
import { toAnnotation } from './sample-annotations';

const DOC = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');
const EXAMPLES = [...DOC.matchAll(/<!-- example: ([\w-]+) -->\n\n`{4}\w+\n(.*?)\n`{4}/gs)].map(
  ([, id = '', text = '']) => ({ id, text }),
);

describe('docs/formats.md', () => {
  it('names every format', () => {
    for (const { extension } of FORMATS) expect(DOC).toContain(`\`.${extension}\``);
    expect(EXAMPLES.map(({ id }) => id)).toEqual(['markdown', 'csv', 'web-annotation', 'ris', 'csl-json']);
  });

  it.each(EXAMPLES)('shows $id as it is written', ({ id, text }) => {
    const written = FORMATS.find((format) => format.id === id)?.write([toAnnotation()]);
    expect(String(written).replace('\ufeff', '').replaceAll('\r\n', '\n').trimEnd()).toBe(text);
  });
});

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MARKDOWN } from '../../src/export/markdown';
import { MARKDOWN_ZIP } from '../../src/export/markdown-zip';
import { HOSTILE, toAnnotation } from './sample-annotations';

function unzip(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));
}

describe('Markdown in a zip', () => {
  it('holds one file an article, the same as its own export', () => {
    const a = toAnnotation();
    const b = toAnnotation({ id: 'b', note: 'Second.' });
    const c = toAnnotation({
      id: 'c',
      article: 'other',
      source: { url: 'https://b.example/', title: 'Other', published: '2019' },
    });
    expect(unzip(MARKDOWN_ZIP.write([c, b, a]))).toEqual({
      '2017-03-03 Whitemoor to get at least 40 more officers.md': MARKDOWN.write([a, b]),
      '2019 Other.md': MARKDOWN.write([c]),
    });
  });

  it('tells articles of one name apart', () => {
    const titles = ['Same', 'same', 'SAME'];
    const annotations = titles.map((title, i) =>
      toAnnotation({ id: `${i}`, article: `${i}`, source: { url: `https://a.example/${i}`, title } }),
    );
    expect(Object.keys(unzip(MARKDOWN_ZIP.write(annotations)))).toEqual(['Same.md', 'same (2).md', 'SAME (3).md']);
  });

  it('is an empty archive where nothing is kept', () => {
    expect(unzip(MARKDOWN_ZIP.write([]))).toEqual({});
  });

  it('is the same every time', () => {
    expect(MARKDOWN_ZIP.write([toAnnotation()])).toEqual(MARKDOWN_ZIP.write([toAnnotation()]));
  });

  it.each([...HOSTILE, '../../../etc/passwd', 'C:\\x', 'con', 'NUL', '.hidden', 'a'.repeat(500), '...'])(
    'gives the title %j a name that every system takes',
    (title) => {
      const [name = ''] = Object.keys(
        unzip(MARKDOWN_ZIP.write([toAnnotation({ source: { url: 'https://a.example/', title } })])),
      );
      expect(name).toMatch(/^[^\\/:*?"<>|#^[\]\p{Cc}\p{Cf}.\s][^\\/:*?"<>|#^[\]\p{Cc}\p{Cf}]*\.md$/u);
      expect(name).not.toMatch(/^(con|nul)\.md$/i);
      expect(name.length).toBeLessThan(120);
    },
  );
});

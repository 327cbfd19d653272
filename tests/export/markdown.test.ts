import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MARKDOWN } from '../../src/export/markdown';
import { HOSTILE, toAnnotation } from './sample-annotations';

function split(file: string): { front: Record<string, unknown>; tree: Root } {
  const [, yaml = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  return { front: parse(yaml) as Record<string, unknown>, tree: fromMarkdown(text) };
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

/** Every node of a type, in order. */
function all(node: Nodes, type: Nodes['type']): Nodes[] {
  const here = node.type === type ? [node] : [];
  return 'children' in node ? [...here, ...node.children.flatMap((child) => all(child, type))] : here;
}

describe('Markdown', () => {
  it("writes one article with its facts as front matter, its quotes, the reader's notes and tags", () => {
    expect(MARKDOWN.write([toAnnotation()])).toBe(`---
title: "Whitemoor to get at least 40 more officers"
url: "https://www.cambstimes.co.uk/news/whitemoor/?page=2&x=1"
publisher: "Cambs Times"
author: "Martin Feltwell"
published: 2017-03-03
annotations: 1
tags:
  - "recruitment"
  - "East-Anglia"
about:
  - "statistic:officer-recruitment|estate"
  - "prison:whitemoor"
source: "Gatelog"
---

# Whitemoor to get at least 40 more officers

Cambs Times · Martin Feltwell · 2017-03-03 · [www.cambstimes.co.uk](<https://www.cambstimes.co.uk/news/whitemoor/?page=2&x=1>)

> 2,500 more officers

^3f0b4a52

Compare with **2,100** in November.

#recruitment #East-Anglia
`);
  });

  it('writes several articles as sections, each article once, in order of date', () => {
    const later = toAnnotation({
      article: 'b',
      source: { url: 'https://www.independent.co.uk/1', title: 'Liverpool walkout', published: '2019-02-21' },
    });
    const { front, tree } = split(MARKDOWN.write([later, toAnnotation(), toAnnotation({ id: 'c' })]));
    expect(front).toEqual({ title: 'Annotations', source: 'Gatelog' });
    expect(all(tree, 'heading').map(textOf)).toEqual([
      'Annotations',
      'Whitemoor to get at least 40 more officers',
      'Liverpool walkout',
    ]);
    expect(all(tree, 'blockquote').length).toBe(3);
  });

  it('is a heading alone where nothing is kept', () => {
    const { front, tree } = split(MARKDOWN.write([]));
    expect(front.title).toBe('Annotations');
    expect(textOf(tree)).toBe('Annotations');
  });

  it('keeps the paragraphs of a quote', () => {
    const quote = { type: 'TextQuoteSelector', exact: 'One.\n\nTwo.', prefix: '', suffix: '' } as const;
    const { tree } = split(MARKDOWN.write([toAnnotation({ quote })]));
    const [block] = all(tree, 'blockquote');
    expect(block && all(block, 'paragraph').map(textOf)).toEqual(['One.', 'Two.']);
  });

  it('says when the page no longer says so', () => {
    expect(MARKDOWN.write([toAnnotation({ state: 'changed' })])).toContain('The page has changed since');
    const changes = [{ kind: 'number', saved: '2,500', found: '2,600' }] as const;
    const file = MARKDOWN.write([toAnnotation({ state: 'changed', changes, earlier: ['2,400 more officers'] })]);
    expect(file).toContain('“2,500” is now “2,600”. Saved first as “2,400 more officers”.');
    expect(MARKDOWN.write([toAnnotation({ state: 'missing' })])).toContain('no longer on the page');
    expect(MARKDOWN.write([toAnnotation({ state: 'moved' })])).not.toMatch(/page has|on the page/);
  });

  it.each(HOSTILE.filter((text) => text.trim()))('shows %j word for word in title, facts and quote', (text) => {
    const quote = { type: 'TextQuoteSelector', exact: text, prefix: '', suffix: '' } as const;
    const source = { url: text, title: text, publisher: text, author: text };
    const file = MARKDOWN.write([toAnnotation({ source, quote, note: '', tags: [] })]);
    const { front, tree } = split(file);
    expect(front).toMatchObject({ title: text, url: text, publisher: text, author: text });
    const line = text.replace(/\s+/g, ' ').trim();
    const shown = (value: string) => value.replace(/\0/g, '\ufffd');
    const [heading] = all(tree, 'heading');
    expect(heading && textOf(heading)).toBe(shown(line));
    const [block] = all(tree, 'blockquote');
    expect(block && textOf(block)).toBe(
      shown(
        text
          .split(/\s*[\n\r\u2028\u2029]\s*/)
          .filter(Boolean)
          .map((part) => part.replace(/\s+/g, ' ').trim())
          .join(''),
      ),
    );
    for (const type of [
      'html',
      'link',
      'image',
      'code',
      'inlineCode',
      'emphasis',
      'strong',
      'list',
      'thematicBreak',
    ] as const) {
      expect(all(tree, type), type).toEqual([]);
    }
    expect(file.slice(file.indexOf('\n---\n'))).not.toMatch(/(?<!\\)(\$\w|==\w|%%|\[\[|#tag)/);
  });

  it.each(HOSTILE.filter((text) => text.trim()))('ends the note %j before the next passage', (note) => {
    const next = { type: 'TextQuoteSelector', exact: 'the next passage', prefix: '', suffix: '' } as const;
    const { tree } = split(
      MARKDOWN.write([toAnnotation({ note, tags: [] }), toAnnotation({ id: 'zz', quote: next, note: '' })]),
    );
    expect(all(tree, 'blockquote').map(textOf)).toContain('the next passage');
  });

  it.each([
    ['East Anglia', '#East-Anglia'],
    ['2019', '#n2019'],
    ['#riot', '#riot'],
    ['prison/bedford', '#prison/bedford'],
    ['Caerdydd Ŵ', '#Caerdydd-Ŵ'],
    ['<b>', '#b'],
  ])('makes the tag %s %s', (tag, shown) => {
    const file = MARKDOWN.write([toAnnotation({ tags: [tag] })]);
    expect(file.endsWith(`\n${shown}\n`)).toBe(true);
    expect(split(file).front.tags).toEqual([shown.slice(1)]);
  });
});

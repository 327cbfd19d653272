import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/article/read-page';
import { PAGES, readExpectation, readPageHtml } from '../fixtures/site';

const TODAY = '2026-10-01';
const READABLE = PAGES.filter((page) => !page.needsScript && page.name !== 'section-front');

function read(html: string, url: string) {
  const { document } = new JSDOM(html, { url }).window;
  return readPage(document, url, TODAY);
}

describe('readPage on our own news site', () => {
  it.each(READABLE.map((page) => [page.name, page] as const))('%s', (_, page) => {
    const reading = read(readPageHtml(page), page.url);
    const wanted = readExpectation(page);
    const paragraphs = reading?.article.text.split(/\n+/) ?? [];
    const body = paragraphs[0] === wanted.standfirst ? paragraphs.slice(1) : paragraphs;
    expect(body).toEqual(wanted.body);
    expect(reading?.article).toMatchObject({ title: wanted.title, publisher: wanted.publisher });
    expect(reading?.article.author).toBe(wanted.author);
    expect(reading?.article.published).toBe(wanted.published);
  });
});

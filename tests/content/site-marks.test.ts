import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/article/read-page';
import { highlightName } from '../../src/model/highlight-names';
import { recognise } from '../../src/recognise/recognise';
import { PAGES, readExpectation, readPageHtml } from '../fixtures/site';

const READABLE = PAGES.filter((page) => !page.needsScript && page.about);

/** The same marks as the browsers show (tests/e2e/page/site-pages.e2e.ts), found without one. */
describe('the marks of our own news site', () => {
  it.each(READABLE)('$name', (page) => {
    const { document } = new JSDOM(readPageHtml(page), { url: page.url }).window;
    const reading = readPage(document, page.url, '2026-10-01');
    const marks = recognise({ ...reading?.article, text: reading?.text.text ?? '' }).flatMap((mention) => {
      const place = reading?.text.toNodes(mention.start, mention.end);
      if (!place) return [];
      const range = document.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      return [`${highlightName(mention.type, 'light')} ${range.toString().replace(/\s+/g, ' ')}`];
    });
    expect(marks.sort()).toEqual(readExpectation(page).marks);
  });
});

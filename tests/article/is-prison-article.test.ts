import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isPrisonArticle } from '../../src/article/is-prison-article';
import { PAGES, readPageHtml } from '../fixtures/site';

function judge(html: string, url = 'https://www.example.co.uk/news/a-story-12345678'): boolean {
  return isPrisonArticle(new JSDOM(html, { url }).window.document, url);
}

const SENTENCE =
  'Staff at the prison said that the new wing had been closed again after the heating failed for a third time.';
const ARTICLE = `<h1>Wing shut at jail</h1>${`<p>${SENTENCE}</p>`.repeat(4)}`;

describe('isPrisonArticle', () => {
  it.each(PAGES.filter((page) => !page.needsScript).map((page) => [page.name, page] as const))('%s', (_, page) => {
    expect(judge(readPageHtml(page), page.url)).toBe(page.about);
  });

  it('takes an article wherever its paragraphs stand', () => {
    expect(judge(ARTICLE)).toBe(true);
    const wrapped = `<h1>Wing shut</h1><div>${`<div><div><span>${SENTENCE}</span></div></div>`.repeat(4)}</div>`;
    expect(judge(wrapped)).toBe(true);
    const broken = `<h1>Wing shut</h1><div>${`${SENTENCE}<br><br>`.repeat(4)}</div>`;
    expect(judge(broken)).toBe(true);
  });

  it('leaves alone a page on something else that says it once', () => {
    const text =
      'The council opened a new library in the old town hall on Saturday, to the delight of readers of all ages.';
    expect(
      judge(
        `<h1>Library</h1>${`<p>${text}</p>`.repeat(6)}<p>The hall was a jail until 1872, as a plaque on its door says to this day.</p>`,
      ),
    ).toBe(false);
  });

  it('leaves alone front pages, sections and searches, however much they speak of prisons', () => {
    expect(judge(ARTICLE, 'https://www.example.co.uk/')).toBe(false);
    expect(judge(ARTICLE, 'https://www.example.co.uk/search?q=prison')).toBe(false);
    const teaser = `<li><h3><a href="/a">Prison wing shut</a></h3><p>${SENTENCE}</p></li>`;
    expect(judge(`<h1>Prisons</h1><ul>${teaser.repeat(12)}</ul>`)).toBe(false);
  });

  it('leaves alone a film with a few words around it', () => {
    const head = '<meta property="og:type" content="video.other">';
    expect(judge(`${head}${ARTICLE}`)).toBe(false);
    expect(judge(`${head}${ARTICLE}<p>${SENTENCE.repeat(5)}</p>`)).toBe(true);
  });

  it('does not count words in menus, side columns and scripts', () => {
    const text =
      'The council opened a new library in the old town hall on Saturday, to the delight of readers of all ages.';
    const around = `<nav>prison prison</nav><aside><p>${SENTENCE}</p></aside><script>"prison prison"</script>`;
    expect(judge(`${around}<h1>Library</h1>${`<p>${text}</p>`.repeat(6)}`)).toBe(false);
  });

  it('counts words of the text behind those of a menu, wherever they stand in a long page', () => {
    const text =
      'The council opened a new library in the old town hall on Saturday, to the delight of readers of all ages.';
    const long = `<nav><a>Prisons</a></nav><h1>Library</h1>${`<p>${text}</p>`.repeat(300)}`;
    expect(judge(`${long}<p>The hall was a jail until 1872, as a plaque on its door says to this day.</p>`)).toBe(
      false,
    );
    expect(
      judge(`${long}<p>The hall was a jail until 1872, and before that an Hmp of its own kind, they say.</p>`),
    ).toBe(true);
  });
});

import { readFileSync } from 'node:fs';
import type { ArticleInput } from '../../src/model/article';
import { type Expectation, PAGES } from '../../tests/fixtures/site/index';

/** The articles of our own news site, as the engine gets them: some twenty, three of them not about prisons. */
export function readSiteArticles(): readonly ArticleInput[] {
  return PAGES.map((page) => {
    const { body }: Expectation = JSON.parse(
      readFileSync(new URL(`../../tests/fixtures/site/pages/${page.name}.json`, import.meta.url), 'utf8'),
    );
    const { title, published, publisher } = page;
    return { text: [title, ...body].join('\n'), title, publisher, ...(published ? { published } : {}) };
  }).filter((article) => article.text.length > 200);
}

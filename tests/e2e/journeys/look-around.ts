import { waitUntil } from '../harness/surface';
import type { TestBrowser } from '../harness/test-browser';
import { openCard, shownInOverlay } from '../page/on-page';
import { type Look, readMarks, waitUntilKept } from './road';

const LIBRARY = 'src/library/index.html';

/** Places of the library worth a picture, each with the parts that are there once all of it has been read. */
const PLACES: readonly (readonly [string, string, readonly string[]])[] = [
  ['library', '#/articles', ['.news-title']],
  ['library-prison', '#/entity/prison:bedford', ['.detail-page h1', '.multiples li', '.timeline q']],
  ['library-figure', '#/entity/statistic:assaults-total|estate', ['.detail-page h1', '.chart canvas', '.timeline q']],
];

/** What to point at on the open article, and what its card says of earlier ones. */
export interface Sight {
  readonly article: string;
  readonly words: string;
  readonly earlier: string;
}

/** After the road: reads these articles too, points at a figure, and goes through the library. */
export async function lookAround(
  browser: TestBrowser,
  articles: readonly string[],
  sight: Sight,
  look: Look,
): Promise<void> {
  for (const url of articles) {
    const read = await browser.open(url);
    await readMarks(read);
    await waitUntilKept(browser, read);
    await read.close();
  }
  const tab = await browser.open(sight.article);
  await openCard(tab, sight.words);
  await waitUntil(`"${sight.earlier}" in the card`, async () =>
    (await shownInOverlay(tab, '.card')).text.includes(sight.earlier),
  );
  await look('card', tab);
  await tab.close();
  for (const [name, place, parts] of PLACES) {
    const page = await browser.openPage(`${LIBRARY}${place}`);
    await page.waitFor(
      `${name} with ${parts}`,
      (wanted) => wanted.every((part) => document.querySelector(part)) && document.getAnimations().length === 0,
      parts,
    );
    await look(name, page);
    await page.close();
  }
}

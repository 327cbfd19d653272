import { waitUntil } from '../harness/surface';
import type { TestBrowser } from '../harness/test-browser';
import { openCard, shownInOverlay } from '../page/on-page';
import { type Look, readMarks, waitUntilKept } from './road';

const LIBRARY = 'src/library/index.html';

/** Places of the library worth a picture, each with words that stand there once it has been read. */
const PLACES: readonly (readonly [string, string, string])[] = [
  ['library', '#/articles', 'Articles'],
  ['library-prison', '#/entity/prison:bedford', 'HMP & YOI Bedford'],
  ['library-figure', '#/entity/statistic:staff-assaults|estate', 'ssaults on staff'],
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
  for (const [name, place, words] of PLACES) {
    const page = await browser.openPage(`${LIBRARY}${place}`);
    await page.waitFor(
      `"${words}" in the library`,
      (wanted) => document.body.innerText.includes(wanted) && document.getAnimations().length === 0,
      words,
    );
    await look(name, page);
    await page.close();
  }
}

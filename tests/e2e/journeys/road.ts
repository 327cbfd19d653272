import type { Surface } from '../harness/surface';
import type { Tab, TestBrowser } from '../harness/test-browser';
import { type PopupContent, readPopup } from './read-popup';

/** The whole road once: articles read in order, a passage of the last saved with a note, everything exported. */
export interface Road {
  /** Articles read before, in order. */
  readonly before: readonly string[];
  readonly open: string;
  /** Words of the open article to save, as the page shows them. */
  readonly passage: string;
  readonly note: string;
  readonly tags: string;
}

export interface RoadReport {
  /** Of each article in the order read, the open one last. */
  readonly marks: readonly Marks[];
  readonly popup: PopupContent;
  readonly exported: readonly { readonly format: string; readonly name: string; readonly content: string }[];
}

/** Words under each highlight, as the page paints them. */
export type Marks = Readonly<Record<string, readonly string[]>>;

/** Called at the places worth a picture. */
export type Look = (name: string, surface: Surface) => Promise<void>;

const unseen: Look = async () => undefined;
const FORMATS = ['web-annotation', 'csv', 'markdown'];

/** Travels the road and tells what was seen. `between` runs between two steps: the place to stop the background. */
export async function travelRoad(
  browser: TestBrowser,
  road: Road,
  { look = unseen, between = async () => {} }: { readonly look?: Look; readonly between?: () => Promise<void> } = {},
): Promise<RoadReport> {
  const marks: Marks[] = [];
  for (const url of road.before) {
    const tab = await browser.open(url);
    marks.push(await readMarks(tab));
    await waitUntilKept(browser, tab);
    await look(`article-${marks.length}`, tab);
    await between();
  }
  const tab = await browser.open(road.open);
  marks.push(await readMarks(tab));
  await waitUntilKept(browser, tab);
  await look(`article-${marks.length}`, tab);
  await between();
  await tab.select(road.passage);
  const popup = await browser.openPopup(tab);
  const content = await readPopup(popup);
  await look('popup', popup);
  await between();
  await savePassage(popup, road);
  await look('popup-saved', popup);
  await between();
  const exported = [];
  for (const format of FORMATS) exported.push({ format, ...(await exportAs(browser, popup, format)) });
  await popup.close();
  return { marks, popup: content, exported };
}

/** Waits until the page is marked, and reads what the highlights cover. */
export function readMarks(tab: Tab): Promise<Marks> {
  return tab.waitFor('marks on the page', () => {
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('gatelog-') || highlight.size === 0) continue;
      found[name] = [...highlight].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      });
    }
    return Object.keys(found).length > 0 && found;
  });
}

/** Waits until the background has the article on disk: only then may anything be stopped. */
export async function waitUntilKept(browser: TestBrowser, tab: Tab): Promise<void> {
  const url = await tab.evaluate(() => location.href);
  const page = await browser.openPage('src/welcome/index.html');
  await page.waitFor(
    `${url} to be kept`,
    async (wanted) => {
      // Opened before the extension has made it, the library would be made here, empty.
      if (!(await indexedDB.databases()).some(({ name }) => name === 'gatelog')) return false;
      const store = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('gatelog');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      try {
        return await new Promise<boolean>((resolve, reject) => {
          const all = store.transaction('articles').objectStore('articles').getAll();
          all.onsuccess = () =>
            resolve(
              all.result.some((row: { urls: string[] }) =>
                row.urls.some((one) => wanted.startsWith(one) || one.startsWith(wanted)),
              ),
            );
          all.onerror = () => reject(all.error);
        });
      } finally {
        store.close();
      }
    },
    url,
  );
  await page.close();
  await tab.activate();
}

async function savePassage(popup: Surface, road: Road): Promise<void> {
  await popup.fill('.passage textarea', road.note);
  await popup.fill('.passage input', road.tags);
  await popup.click('.passage button[type="submit"]');
  await popup.waitFor('the passage to stand among the saved', () => document.querySelector('.saved-item') !== null);
}

async function exportAs(browser: TestBrowser, popup: Surface, format: string) {
  await popup.click('.bar button[aria-expanded]');
  await popup.click(`[data-format="${format}"]`);
  const extension = { 'web-annotation': 'json(ld)?', csv: 'csv', markdown: 'md' }[format];
  const file = await browser.download(new RegExp(`^gatelog-.*\\.${extension}$`));
  return { name: file.name, content: file.content.toString('utf8') };
}

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { launchBrowser } from '../../tests/e2e/harness/launch';
import { serveSites } from '../../tests/e2e/harness/site-server';
import type { BrowserKind } from '../../tests/e2e/harness/test-browser';
import { lookAround } from '../../tests/e2e/journeys/look-around';
import { articlesAboutPrisons, OUR_ROAD, OUR_SIGHT, servedPages } from '../../tests/e2e/journeys/our-road';
import { type Look, type RoadReport, travelRoad } from '../../tests/e2e/journeys/road';
import { toSummary } from './tour-summary';

const OUT = 'out';

/** Opens the browser on the screen with the first article in it, and stays until the reader closes it. */
export async function openForReader(kind: BrowserKind): Promise<void> {
  const pages = servedPages();
  const site = await serveSites(pages);
  const browser = await launchBrowser(kind, { site, isVisible: true });
  await browser.open(OUR_ROAD.before[0] ?? OUR_ROAD.open);
  console.log('\nThe browser is open with Gatelog in it. Its web is a small news site on this machine:\n');
  for (const { url } of pages) console.log(`  ${url}`);
  console.log('\nRead the first, then another: what the first said stands beside it. Close the browser to end.');
  await browser.untilClosed();
  await browser.close();
  await site.close();
}

/** Makes the same tour without a screen, and leaves pictures and a summary in out/. */
export async function tourHeadless(kind: BrowserKind): Promise<void> {
  rmSync(`${OUT}/screenshots`, { recursive: true, force: true });
  mkdirSync(`${OUT}/exported`, { recursive: true });
  const site = await serveSites(servedPages());
  const browser = await launchBrowser(kind, { site });
  const pictures: string[] = [];
  try {
    const look: Look = async (name, surface) => {
      const picture = `screenshots/${pictures.length + 1}-${name}.png`;
      await surface.screenshot(`${OUT}/${picture}`);
      pictures.push(picture);
    };
    const report = await travelRoad(browser, OUR_ROAD, { look });
    await lookAround(browser, articlesAboutPrisons(), OUR_SIGHT, look);
    writeReport(kind, report, pictures, await browser.extensionRequests());
  } finally {
    await browser.close();
    await site.close();
  }
}

function writeReport(
  kind: BrowserKind,
  report: RoadReport,
  pictures: readonly string[],
  requests: readonly string[],
): void {
  for (const { name, content } of report.exported) writeFileSync(`${OUT}/exported/${name}`, content);
  const summary = {
    browser: kind,
    articles: [...OUR_ROAD.before, OUR_ROAD.open].map((url, i) => ({ url, marked: report.marks[i] ?? {} })),
    popup: report.popup,
    saved: { passage: OUR_ROAD.passage, note: OUR_ROAD.note, tags: OUR_ROAD.tags },
    exported: report.exported.map(({ format, name }) => ({ format, file: `exported/${name}` })),
    requests,
    pictures,
  };
  writeFileSync(`${OUT}/summary.json`, `${JSON.stringify(summary, null, 2)}\n`);
  writeFileSync(`${OUT}/summary.md`, toSummary(summary));
  console.log(`\n${toSummary(summary)}\nPictures, exports and this summary are in ${OUT}/.`);
}

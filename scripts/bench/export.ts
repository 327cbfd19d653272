import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../../tests/e2e/harness/launch';
import { serveSites } from '../../tests/e2e/harness/site-server';
import type { Surface } from '../../tests/e2e/harness/surface';
import { buildExtension } from '../lib/build-extension';
import { buildScript } from '../lib/build-script';
import type { BenchPart, Measurement } from './measurement';

const ANNOTATIONS = Number(process.env.GATELOG_BENCH_ARTICLES ?? 100_000);
/** One that is written as it comes, one that is packed. */
const FORMATS = ['csv', 'markdown-zip'] as const;
const PAUSE_MS = 20;

/**
 * What exporting all annotations of a large library costs the page in memory: the most that its heap held above what it held before,
 * beside the size of the file. What is streamed stays far below it.
 */
export const exports: BenchPart = {
  title: `Export of ${ANNOTATIONS.toLocaleString('en-GB')} annotations`,
  async run(): Promise<readonly Measurement[]> {
    await buildExtension('chrome');
    const script = await buildScript(new URL('export-work/in-page.ts', import.meta.url));
    const site = await serveSites([]);
    const browser = await launchBrowser('chromium', { site });
    try {
      const { page } = (await browser.openPage('manifest.json')) as Surface & { readonly page: Page };
      await page.evaluate(script);
      await page.evaluate((count) => gatelogExportBench.fill(count), ANNOTATIONS);
      const measurements: Measurement[] = [];
      for (const format of FORMATS) measurements.push(...(await measure(page, format)));
      return measurements;
    } finally {
      await browser.close();
      await site.close();
    }
  },
};

async function measure(page: Page, format: string): Promise<readonly Measurement[]> {
  const session = await page.createCDPSession();
  const heap = async () => (await session.send('Runtime.getHeapUsage')).usedSize;
  await session.send('HeapProfiler.collectGarbage');
  const before = await heap();
  const begun = performance.now();
  await page.evaluate((id) => gatelogExportBench.begin(id), format);
  let most = before;
  for (;;) {
    most = Math.max(most, await heap());
    const { done, size } = await page.evaluate(() => gatelogExportBench.end());
    if (done) {
      await session.detach();
      return [
        { name: `export.${format}.100k`, value: performance.now() - begun, unit: 'ms' },
        { name: `export.${format}.100k.heap`, value: most - before, unit: 'bytes' },
        { name: `export.${format}.100k.heap.vsFile`, value: (most - before) / size, unit: 'times' },
      ];
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

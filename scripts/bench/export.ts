import type { Page } from 'puppeteer-core';
import { FORMATS } from '../../src/export/formats';
import { launchBrowser } from '../../tests/e2e/harness/launch';
import { serveSites } from '../../tests/e2e/harness/site-server';
import type { Surface } from '../../tests/e2e/harness/surface';
import { buildExtension } from '../lib/build-extension';
import { buildScript } from '../lib/build-script';
import type { BenchPart, Measurement } from './measurement';

/** How many annotations are exported, the fewest first; what is streamed takes no more memory for the last than for the first. */
const SIZES = [1000, 10_000, Number(process.env.GATELOG_BENCH_ARTICLES ?? 100_000)];
const PAUSE_MS = 20;

/**
 * What exporting all annotations of a library costs the page in memory, format by format: the most that its heap held above what
 * it held before, garbage included, beside the size of the file, and the most for the largest library beside the smallest.
 */
export const exports: BenchPart = {
  title: `Exports of ${SIZES.map((size) => size.toLocaleString('en-GB')).join(', ')} annotations`,
  async run(): Promise<readonly Measurement[]> {
    await buildExtension('chrome');
    const script = await buildScript(new URL('export-work/in-page.ts', import.meta.url));
    const site = await serveSites([]);
    const browser = await launchBrowser('chromium', { site });
    try {
      const { page } = (await browser.openPage('manifest.json')) as Surface & { readonly page: Page };
      await page.evaluate(script);
      const peaks = new Map<string, number[]>();
      const measurements: Measurement[] = [];
      let kept = 0;
      for (const size of SIZES) {
        await fill(page, kept, size);
        kept = size;
        for (const { id } of FORMATS) {
          const { took, heap, file } = await measure(page, id);
          const name = `export.${id}.${size >= 1000 ? `${size / 1000}k` : size}`;
          measurements.push({ name, value: took, unit: 'ms' }, { name: `${name}.heap`, value: heap, unit: 'bytes' });
          measurements.push({ name: `${name}.heap.vsFile`, value: heap / file, unit: 'times' });
          peaks.set(id, [...(peaks.get(id) ?? []), heap]);
        }
      }
      const growth = [...peaks].map(([id, [first = Number.NaN, ...rest]]): Measurement => {
        return { name: `export.${id}.heap.growth`, value: (rest.at(-1) ?? first) / first, unit: 'times' };
      });
      return [...measurements, ...growth];
    } finally {
      await browser.close();
      await site.close();
    }
  },
};

/** Keeps annotations until there are so many; a piece at a time, as the browser's driver waits for no answer for ever. */
async function fill(page: Page, kept: number, wanted: number): Promise<void> {
  for (let from = kept; from < wanted; from += PIECE)
    await page.evaluate((a, b) => gatelogExportBench.fill(a, b), from, Math.min(wanted, from + PIECE));
}
const PIECE = 5000;

interface Cost {
  /** Milliseconds, and bytes of the heap and of the file. */
  readonly took: number;
  readonly heap: number;
  readonly file: number;
}

async function measure(page: Page, format: string): Promise<Cost> {
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
      return { took: performance.now() - begun, heap: most - before, file: size };
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

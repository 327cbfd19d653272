import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { launchBrowser } from '../../tests/e2e/harness/launch';
import { serveSites } from '../../tests/e2e/harness/site-server';
import type { Surface } from '../../tests/e2e/harness/surface';
import type { BrowserKind } from '../../tests/e2e/harness/test-browser';
import { buildExtension } from '../lib/build-extension';
import { buildScript } from '../lib/build-script';
import { readMemoryOf } from './export-work/process-memory';
import type { BenchPart, Measurement } from './measurement';

/** How many annotations are exported; what is streamed takes no more memory for the last than for the first. */
const SIZES = [1000, Number(process.env.GATELOG_BENCH_ARTICLES ?? 100_000)];
const PAUSE_MS = 30;
/** Looks at the whole browser for each look at what the page itself holds on to, since that one stops the page. */
const LOOKS = 10;

/** Firefox takes long to fill, so it is measured where it is asked for: `GATELOG_BENCH_BROWSERS=chromium,firefox`. */
const KINDS = (process.env.GATELOG_BENCH_BROWSERS ?? 'chromium').split(',') as readonly BrowserKind[];

/**
 * What taking everything out costs in memory, format by format, for few annotations and for many: the most that the page holds on to
 * above what it held before (`held`: buffers too, garbage not; only Chromium tells it), and the most that all processes of the
 * browser take above what they took before, garbage and whatever they keep of the file included (`memory`).
 */
export const exports: BenchPart = {
  title: `Exports of ${SIZES.map((size) => size.toLocaleString('en-GB')).join(', ')} annotations`,
  async run(): Promise<readonly Measurement[]> {
    const measurements: Measurement[] = [];
    for (const kind of KINDS) {
      const prefix = kind === 'chromium' ? '' : `${kind}.`;
      for (const one of await measureIn(kind)) measurements.push({ ...one, name: `${prefix}${one.name}` });
    }
    return measurements;
  },
};

async function measureIn(kind: BrowserKind): Promise<readonly Measurement[]> {
  await buildExtension(kind === 'firefox' ? 'firefox' : 'chrome');
  const script = await buildScript(new URL('export-work/in-page.ts', import.meta.url));
  const profile = mkdtempSync(join(tmpdir(), 'gatelog-export-'));
  const site = await serveSites([]);
  const browser = await launchBrowser(kind, { site, profile });
  try {
    const surface = await browser.openPage('src/options/index.html');
    await surface.addLibrary(script);
    const exporter = new Exporter(surface, profile);
    const names = await surface.evaluate(() => gatelogExportBench.names);
    const costs = new Map<string, Cost[]>();
    for (const [i, size] of SIZES.entries()) {
      await surface.evaluate((from, to) => gatelogExportBench.fill(from, to), SIZES[i - 1] ?? 0, size);
      await exporter.untilDone(2000);
      for (const name of names) costs.set(name, [...(costs.get(name) ?? []), await exporter.measure(name)]);
      console.error(`${kind}: ${size} annotations exported`);
    }
    return [...costs].flatMap(([name, list]) => list.flatMap((cost, i) => toMeasurements(name, SIZES[i] ?? 0, cost)));
  } finally {
    await browser.close();
    await site.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

function toMeasurements(format: string, size: number, { took, file, memory, held }: Cost): readonly Measurement[] {
  const name = `export.${format}.${size >= 1000 ? `${size / 1000}k` : size}`;
  return [
    { name, value: took, unit: 'ms' },
    { name: `${name}.file`, value: file, unit: 'bytes' },
    { name: `${name}.memory`, value: memory, unit: 'bytes' },
    ...(held === undefined ? [] : ([{ name: `${name}.held`, value: held, unit: 'bytes' }] as const)),
  ];
}

interface Cost {
  readonly took: number;
  readonly file: number;
  readonly memory: number;
  readonly held: number | undefined;
}

/** Takes everything out of the library of one browser, and looks at its memory meanwhile. */
class Exporter {
  private session: CDPSession | undefined;

  constructor(
    private readonly surface: Surface,
    private readonly profile: string,
  ) {}

  async measure(name: string): Promise<Cost> {
    const held = await this.readHeld();
    const memory = readMemoryOf(this.profile);
    let most = { held: held ?? 0, memory };
    const begun = performance.now();
    await this.surface.evaluate((id) => gatelogExportBench.begin(id), name);
    let looks = 0;
    const file = await this.untilDone(PAUSE_MS, async () => {
      most = { ...most, memory: Math.max(most.memory, readMemoryOf(this.profile)) };
      if (looks++ % LOOKS === 0) most = { ...most, held: Math.max(most.held, (await this.readHeld()) ?? 0) };
    });
    const took = performance.now() - begun;
    return { took, file, memory: most.memory - memory, held: held === undefined ? undefined : most.held - held };
  }

  /** Waits until what was begun is through, and gives the size of its file. */
  async untilDone(pause: number, look: () => Promise<void> = async () => undefined): Promise<number> {
    for (;;) {
      const { done, size } = await this.surface.evaluate(() => gatelogExportBench.end());
      if (done) return size;
      await look();
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  /** Bytes that the page holds on to once its garbage is gone, its buffers included; undefined where the browser does not tell. */
  private async readHeld(): Promise<number | undefined> {
    const { page } = this.surface as Surface & { readonly page?: Page };
    if (!page) return undefined;
    this.session ??= await page.createCDPSession();
    await this.session.send('HeapProfiler.collectGarbage');
    const { usedSize, ...more } = await this.session.send('Runtime.getHeapUsage');
    const { embedderHeapUsedSize = 0, backingStorageSize = 0 } = more as Readonly<Record<string, number>>;
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  }
}

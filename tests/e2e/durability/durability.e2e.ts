import { expect, it } from 'vitest';
import { buildScript } from '../../../scripts/lib/build-script';
import { Random } from '../../synthetic/random';
import { describeInBrowsers, type TestBrowser } from '../harness';
import { readLibrary, type WholeLibrary } from '../journeys/read-library';
import { findFaults } from './find-faults';
import { Journey, Record, type Tabs } from './journey';

/** `npm run durability` makes 200 of them; some for each step are enough to tell that something broke. */
const RUNS = Number(process.env.GATELOG_RUNS ?? 24);
const SEED = Number(process.env.GATELOG_SEED ?? 1);
/** Runs that nothing stops, to know how long each step takes. */
const RECORDED = 2;
const MINUTE = 60_000;

/** Goes through a journey; in step `stopped` the background is stopped so many milliseconds after its beginning. Gives what each step took. */
async function go(browser: TestBrowser, journey: Journey, stopped?: number, after = 0): Promise<readonly number[]> {
  const took: number[] = [];
  for (const [i, [, ask]] of journey.steps.entries()) {
    const begun = performance.now();
    const stop = async () => {
      await new Promise((done) => setTimeout(done, after));
      await browser.stopBackground();
    };
    await Promise.all([ask(), ...(i === stopped ? [stop()] : [])]);
    took.push(performance.now() - begun);
  }
  return took;
}

/** The library with half of one kind of row missing each time, so that what finds nothing wrong is known to look; the loss of a row that nobody was promised is no fault. */
function spoil(library: WholeLibrary): readonly WholeLibrary[] {
  const names = ['articles', 'mentions', 'entities', 'recent', 'calendar', 'indexed', 'annotations'] as const;
  return names.map((name) => ({ ...library, [name]: library[name].slice(library[name].length >> 1) }));
}

describeInBrowsers('a background that is stopped at every step of a journey', [], (start) => {
  it(`${RUNS} runs: all that it acknowledged is on disk, no half of anything, totals equal to a recount`, {
    timeout: 2 * MINUTE + RUNS * 6_000,
    // A write that is lost once in three runs is lost.
    retry: 0,
  }, async () => {
    const browser = await start();
    const tabs: Tabs = {
      one: await browser.openPage('src/welcome/index.html'),
      two: await browser.openPage('src/options/index.html'),
    };
    await tabs.two.addLibrary(await buildScript(new URL('in-page.ts', import.meta.url)));
    const record = new Record();
    const random = new Random(SEED);
    let usual: readonly number[] = [];
    for (let run = 0; run < RECORDED; run++) usual = await go(browser, new Journey(run, tabs, record));
    expect(record.unanswered).toBe(0);
    for (let run = RECORDED; run < RUNS + RECORDED; run++) {
      const step = run % usual.length;
      // Over the whole step and a little behind it: before the write, within it, and before the answer has come.
      const after = random.next() * 1.1 * (usual[step] ?? 0);
      await go(browser, new Journey(run, tabs, record), step, after);
    }
    const library = await readLibrary(browser);
    expect(findFaults(library, record)).toEqual([]);
    for (const spoilt of spoil(library)) expect(findFaults(spoilt, record)).not.toEqual([]);
    // The stops came in time to leave questions unanswered, and most of what was asked was done.
    expect(record.unanswered).toBeGreaterThan(RUNS / 24);
    expect(record.acknowledged).toBeGreaterThan(RUNS * 6);
    if (process.env.GATELOG_RUNS)
      console.log(
        `${browser.kind}: ${RUNS} stops, ${record.acknowledged} acknowledged, ${record.unanswered} unanswered`,
      );
  });
});

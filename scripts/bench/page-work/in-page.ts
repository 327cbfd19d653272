import Mark from 'mark.js';
import { isPrisonArticle } from '../../../src/article/is-prison-article';
import { readPageInSteps } from '../../../src/article/read-page';
import { type OpenPage, toOpenPage } from '../../../src/content/open-page';
import { PageMarks } from '../../../src/content/page-marks';
import { MENTION_TYPES } from '../../../src/model/mention';
import { inTasks, nextTask } from '../../../src/text/next-task';

const ADDRESS = 'https://www.example.org/2024/09/10/a-long-report';
/** Rounds before the timed ones, and milliseconds in which rounds are timed. */
const WARM_UP = 4;
const TIMED = 5000;

async function read(): Promise<OpenPage> {
  if (!isPrisonArticle(document, ADDRESS)) throw new Error('The gate does not open for the long article.');
  // The gate and the engine are two scripts, each in tasks of its own; the recogniser is in the background's process.
  await nextTask();
  const reading = await inTasks(readPageInSteps(document, ADDRESS));
  if (!reading) throw new Error('The long article is not read.');
  await nextTask();
  return toOpenPage(reading);
}

/** What is timed; each gives something of what it did, so that no compiler drops the work. */
const WORK = {
  /** A bare walk over the text, node by node. */
  walk(): number {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let chars = 0;
    while (walker.nextNode()) chars += (walker.currentNode as Text).data.length;
    return chars;
  },

  /** All that Gatelog does to a page, from the gate to the last mark. */
  async pass(): Promise<number> {
    const marks = new PageMarks();
    const { reading, mentions } = await read();
    await marks.paint(reading.text, mentions, MENTION_TYPES);
    return marks.all.length;
  },

  gate: (): boolean => isPrisonArticle(document, ADDRESS),

  /** The page's text, read once by the browser itself. */
  read: (): number => document.body.textContent?.length ?? 0,
};

export type PageWork = keyof typeof WORK;

const bench = {
  /** The best time of each piece of work in milliseconds; they take turns, so that each meets the same weather. */
  async timeInTurns(tasks: readonly PageWork[]): Promise<Partial<Record<PageWork, number>>> {
    const best: Partial<Record<PageWork, number>> = {};
    let until = Number.POSITIVE_INFINITY;
    for (let round = 0; performance.now() < until; round++) {
      if (round === WARM_UP) until = performance.now() + TIMED;
      for (const task of tasks) {
        const start = performance.now();
        await WORK[task]();
        const took = performance.now() - start;
        if (round >= WARM_UP) best[task] = Math.min(best[task] ?? took, took);
      }
    }
    return best;
  },

  /** Milliseconds of one piece of work, and of its longest task; the browser tells of none that are 50 ms or shorter. */
  async timeOnce(task: PageWork): Promise<{ readonly took: number; readonly longest: number }> {
    await calm(500);
    const tasks = [50];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((one) => one.duration)));
    observer.observe({ type: 'longtask' });
    // In a task of its own: the one in which this runs was begun by the benchmark.
    await calm(0);
    const start = performance.now();
    await WORK[task]();
    const took = performance.now() - start;
    await calm(300);
    observer.disconnect();
    return { took, longest: Math.max(...tasks) };
  },

  /** Milliseconds in which mark.js wraps the words that Gatelog marks, each once and at most so many. */
  async timeMarkjs(most: number): Promise<number> {
    const words = [...new Set((await read()).mentions.map(({ text }) => text))].slice(0, most);
    const start = performance.now();
    await new Promise<void>((done) => {
      new Mark(document.body).mark(words, { separateWordSearch: false, done: () => done() });
    });
    return performance.now() - start;
  },
};

function calm(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

declare global {
  interface Window {
    gatelogBench: typeof bench;
  }
}

window.gatelogBench = bench;

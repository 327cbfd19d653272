import { MENTION_TYPES } from '../../src/model/mention';
import type { MarkedArticle } from './articles';
import { READERS, type Reader } from './readers';
import type { ReaderReport } from './run-readers';
import { Tally } from './span-f1';

/**
 * Times the engine and its peers over the articles that come on standard input, scores what they find, and prints a report
 * for each. Built as the extension is and run by plain Node (run-readers.ts): a loader's helpers would slow what it times.
 */

/** A reader warms up until so many rounds in a row were no faster, and for so long at least: compilers wait for a busy machine. */
const STEADY = 30;
const WARM_UP = 2000;
/** Milliseconds of each reader's turns, and their number. */
const TURN = 500;
const TURNS = 6;

function round(articles: readonly MarkedArticle[], { read }: Reader): number {
  const start = performance.now();
  for (const article of articles) read(article);
  return performance.now() - start;
}

function warmUp(articles: readonly MarkedArticle[], reader: Reader): void {
  let best = Number.POSITIVE_INFINITY;
  let steady = 0;
  for (const until = performance.now() + WARM_UP; performance.now() < until || steady < STEADY; ) {
    const time = round(articles, reader);
    steady = time < best * 0.98 ? 0 : steady + 1;
    best = Math.min(best, time);
    if (time > WARM_UP) return;
  }
}

function score(articles: readonly MarkedArticle[], { find }: Reader): ReaderReport['f1'] {
  const found = articles.map((article) => ({ article, spans: find(article) }));
  return Object.fromEntries(
    MENTION_TYPES.map((type) => {
      const tally = new Tally();
      for (const { article, spans } of found)
        tally.add(
          article.mentions.filter((mark) => mark.type === type),
          spans.filter((span) => span.type === type),
        );
      return [type, tally.f1];
    }),
  ) as ReaderReport['f1'];
}

/** The readers take turns of several rounds, so that none is charged for filling the caches again behind another. */
function report(articles: readonly MarkedArticle[]): readonly ReaderReport[] {
  for (const reader of READERS) warmUp(articles, reader);
  const best = READERS.map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [i, reader] of READERS.entries()) {
      const until = performance.now() + TURN;
      do best[i] = Math.min(best[i] as number, round(articles, reader));
      while (performance.now() < until);
    }
  }
  return READERS.map((reader, i) => ({ name: reader.name, time: best[i] as number, f1: score(articles, reader) }));
}

let input = '';
for await (const part of process.stdin) input += part;
console.log(JSON.stringify(report(JSON.parse(input))));

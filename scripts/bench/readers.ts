import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { ArticleInput } from '../../src/model/article';
import { recognise } from '../../src/recognise/recognise';

/**
 * Times the engine and its peers over the articles that come on standard input, and prints the best round of each in
 * milliseconds. Built as the extension is and run by plain Node (engine.ts): a loader's helpers would slow what it times.
 */

/** What reads an article; what it finds is returned, so that no compiler drops the work. */
type Reader = (article: ArticleInput) => unknown;

/** Milliseconds that a reader gets to warm up before it is timed, and in each of its turns. */
const WARM_UP = 2000;
const TURN = 500;
const TURNS = 6;

const wink = winkNLP(model);

const READERS: Readonly<Record<string, Reader>> = {
  engine: (article) => recognise(article),
  wink: ({ text }) => wink.readDoc(text).entities().out(wink.its.detail),
  compromise: ({ text }) => {
    const document = compromise(text);
    return [document.topics().json(), document.numbers().json()];
  },
};

function runFor(milliseconds: number, work: () => void): void {
  for (const until = performance.now() + milliseconds; performance.now() < until; ) work();
}

function round(articles: readonly ArticleInput[], reader: Reader): number {
  const start = performance.now();
  for (const article of articles) reader(article);
  return performance.now() - start;
}

/** The readers take turns of several rounds, so that none is charged for filling the caches again behind another. */
function measure(articles: readonly ArticleInput[]): Readonly<Record<string, number>> {
  const best: Record<string, number> = {};
  for (const reader of Object.values(READERS)) runFor(WARM_UP, () => round(articles, reader));
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [name, reader] of Object.entries(READERS)) {
      runFor(TURN, () => {
        best[name] = Math.min(best[name] ?? Infinity, round(articles, reader));
      });
    }
  }
  return best;
}

let input = '';
for await (const part of process.stdin) input += part;
console.log(JSON.stringify(measure(JSON.parse(input))));

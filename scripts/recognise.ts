import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { recognise } from '../src/recognise/recognise';
import { printTrace, trace } from '../src/recognise/trace';
import { type NamedArticle, readArticles } from './lib/read-articles';

/**
 * `npm run --silent recognise -- FILE|- [--trace]`: one article a line in (contracts.md), one line of mentions out. Everything is
 * read and worked out before the first line is written; a bad line is named on standard error and ends with exit code 2.
 * `--trace` also tells, on standard error, which rule made, changed or dropped each mention and how sure it is.
 */
async function main(args: readonly string[]): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--trace');
  const [file] = files;
  if (file === undefined || files.length > 1 || unknown) return fail(`usage: recognise FILE.jsonl|- [--trace]`);
  let articles: readonly NamedArticle[];
  try {
    articles = readArticles(file === '-' ? await readStandardInput() : await readFile(file, 'utf8'));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const lines = articles.map(({ doc, input }) => `${JSON.stringify({ doc, mentions: recognise(input) })}\n`);
  if (args.includes('--trace')) {
    for (const { doc, input } of articles) process.stderr.write(`== ${doc}\n${printTrace(trace(input))}\n`);
  }
  process.stdout.write(lines.join(''));
  return 0;
}

async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));

import * as v from 'valibot';
import type { ArticleInput } from '../../src/model/article';

export interface NamedArticle {
  readonly doc: string;
  readonly input: ArticleInput;
}

const text = v.nullish(v.string());
const Line = v.object({
  doc: v.string(),
  text: v.string(),
  published: text,
  title: text,
  publisher: text,
  url: text,
});

/**
 * The articles of a JSON Lines text. Empty lines are passed over; empty and null facts are absent, and so is a date that does
 * not begin with a year (of a time stamp the day is taken). Throws with the number of the first bad line.
 */
export function readArticles(jsonl: string): readonly NamedArticle[] {
  const articles: NamedArticle[] = [];
  for (const [index, line] of jsonl
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() !== '') articles.push(readLine(line, index + 1));
  }
  return articles;
}

function readLine(line: string, number: number): NamedArticle {
  const result = v.safeParse(Line, parse(line, number));
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`line ${number}: ${v.getDotPath(issue) ?? 'record'}: ${issue.message}`);
  }
  const { doc, text, published, ...facts } = result.output;
  const date = /^\d{4}(-\d{2}(-\d{2})?)?/.exec(published ?? '')?.[0];
  const known = Object.fromEntries(Object.entries({ ...facts, published: date }).filter(([, fact]) => fact));
  return { doc, input: { text, ...known } };
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`line ${number}: not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

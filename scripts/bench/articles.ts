import { readdirSync, readFileSync } from 'node:fs';
import type { ArticleInput } from '../../src/model/article';
import type { MentionType } from '../../src/model/mention';

/** A mention as a careful reader marked it. */
export interface MarkedSpan {
  readonly type: MentionType;
  readonly start: number;
  readonly end: number;
  /** Finding it neither gains nor costs anything. */
  readonly optional?: boolean;
}

export interface MarkedArticle extends ArticleInput {
  readonly mentions: readonly MarkedSpan[];
}

const FOLDER = new URL('../../tests/fixtures/articles/', import.meta.url);

/** The annotated articles (tests/fixtures/articles), a third of them not about prisons; of the length that news articles have. */
export function readMarkedArticles(): readonly MarkedArticle[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as MarkedArticle);
}

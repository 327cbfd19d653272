import type { PageReading } from '../article/read-page';
import { withNations } from '../link/figure-nation';
import type { ReadArticle } from '../model/article';
import { toArticleId } from '../model/article-id';
import type { Mention } from '../model/mention';
import { type Breathe, recogniseInTasks } from '../recognise/recognise';

/** The article that is open: what it says and names, and where that stands on the page. */
export interface OpenPage {
  readonly reading: PageReading;
  /** Id under which the article is, or would be, kept. */
  readonly id: string;
  readonly article: ReadArticle;
  /** In order of their start; those of headline, standfirst and captions stand behind the article's own. */
  readonly mentions: readonly Mention[];
}

/** Recognises what an article names. The headline is read with the text, since a full name may stand only there. */
export async function toOpenPage(reading: PageReading, breathe: Breathe): Promise<OpenPage> {
  const { article, text } = reading;
  const mentions = withNations(text.text, await recogniseInTasks({ ...article, text: text.text }, breathe));
  const own = mentions.filter((mention) => mention.end <= text.bodyLength);
  return { reading, id: toArticleId(article.canonicalUrl), article: { ...article, mentions: own }, mentions };
}

import type { PageReading } from '../article/read-page';
import { callBackground } from '../messages/channel';
import type { ArticleInput, ReadArticle } from '../model/article';
import { type ArticleFact, withFacts } from '../model/article-fact';
import { toArticleId } from '../model/article-id';
import type { Mention } from '../model/mention';
import { isAlive } from './is-alive';

/** The article that is open: what it says and names, and where that stands on the page. */
export interface OpenPage {
  readonly reading: PageReading;
  /** Id under which the article is, or would be, kept. */
  readonly id: string;
  readonly article: ReadArticle;
  /** In order of their start; those of headline, standfirst and captions stand behind the article's own. */
  readonly mentions: readonly Mention[];
}

/** Has the background recognise what an article names. The headline is read with the text, since a full name may stand only there. */
export async function toOpenPage(reading: PageReading, facts: readonly ArticleFact[] = []): Promise<OpenPage> {
  const { text } = reading;
  const id = toArticleId(reading.article.canonicalUrl);
  const article = withFacts(reading.article, id, facts);
  const mentions = await recognise({ ...article, text: text.text });
  const own = mentions.filter((mention) => mention.end <= text.bodyLength);
  return { reading, id, article: { ...article, mentions: own }, mentions };
}

/** A background that was stopped while it read starts anew, once; throws its error where it fails again, or the extension is gone. */
function recognise(input: ArticleInput): Promise<readonly Mention[]> {
  return callBackground.recognise(input).catch((error: unknown) => {
    if (!isAlive()) throw error;
    return callBackground.recognise(input);
  });
}

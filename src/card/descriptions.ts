import type { OpenPage } from '../content/open-page';
import { callBackground } from '../messages/channel';
import type { Description } from '../model/description';
import type { Mention } from '../model/mention';

/** What the mentions of the open article stand for: asked of the background once an article, since a card must open at once. */
export class Descriptions {
  private asked = new WeakMap<readonly Mention[], Promise<readonly Description[]>>();

  /** Has them fetched before the first card wants one. */
  prepare(page: OpenPage): void {
    this.ask(page).catch(() => undefined);
  }

  /** What a mention stands for; where the background does not say, the words that the article has for it. */
  async find(page: OpenPage, mention: Mention): Promise<Description> {
    const all = await this.ask(page).catch((): readonly Description[] => []);
    return all[page.mentions.indexOf(mention)] ?? { name: mention.text, facts: '' };
  }

  /** The reader has chosen another language. */
  forget(): void {
    this.asked = new WeakMap();
  }

  private ask({ article, mentions }: OpenPage): Promise<readonly Description[]> {
    const before = this.asked.get(mentions);
    if (before) return before;
    const answer = callBackground.describe(article.published, mentions);
    this.asked.set(mentions, answer);
    // The next one may try again.
    answer.catch(() => this.asked.delete(mentions));
    return answer;
  }
}

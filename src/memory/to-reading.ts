import type { ReadArticle } from '../model/article';
import { toEntityKey } from '../model/entity-key';
import type { Mention } from '../model/mention';
import { ProblemError } from '../model/problem';
import { isSameSite } from '../model/same-site';
import type { Reading } from '../store/merge-article';
import type { KeptMention } from '../store/schema';
import { toSketch } from '../text/sketch';
import { tokenise } from '../text/tokens';
import { findSentence } from './find-sentence';

/**
 * What the store keeps of an article read at the ISO instant `read`: its facts, its mentions and the sentences around them.
 * Each sentence is held once, however many mentions it has. Throws where a mention is not in the text.
 */
export async function toReading(read: ReadArticle, at: string): Promise<Reading> {
  const { mentions, ...page } = read;
  const article = isSameSite(page.canonicalUrl, page.url) ? page : { ...page, canonicalUrl: page.url };
  const textHash = await sha256(page.text);
  return { article, textHash, read: at, ...toSentences(page.text, mentions), sketch: toSketch(page.text) };
}

function toSentences(text: string, mentions: readonly Mention[]): Pick<Reading, 'sentences' | 'mentions'> {
  const tokens = tokenise(text);
  const places = new Map<string, number>();
  const sentences: string[] = [];
  const kept: KeptMention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (mention.start >= mention.end || text.slice(mention.start, mention.end) !== mention.text) {
      throw new ProblemError('page-changed');
    }
    const { start, end } = findSentence(tokens, mention.start, mention.end);
    const place = `${start}-${end}`;
    const sentence = places.get(place) ?? sentences.push(text.slice(start, end)) - 1;
    places.set(place, sentence);
    kept.push({ key: toEntityKey(mention), mention, sentence, at: mention.start - start });
  }
  return { sentences, mentions: kept };
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
